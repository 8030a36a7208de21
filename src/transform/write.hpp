// Writes the chosen versions into the drafts of the literals they come from.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Drafts every chosen site's version. A site that cannot be read is skipped; one that cannot take its
/// version refuses the call.
void write_sites(Call& call);

/// Drafts one replacement of a site's text. False if the site was skipped or the call refused.
bool draft(Call& call, std::uint32_t site, const version::Replacement& replacement, const std::string& wanted);

/// Drafts one change of a literal. False if that refused the call.
bool draft(Call& call, const Piece& piece, const Draft& change);

}  // namespace jobstamp::transform
