// What is said of sites and literals that cannot read what they should.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "transform/call.hpp"
#include "transform/carry.hpp"
#include "transform/drafts.hpp"

namespace jobstamp::transform {

/// Refuses a version for which an empty literal may wait.
void refuse_awaited(Call& call, const Site& site, const std::string& wanted, PlaceId literal);

/// Tells of a site that is left as it is, and why.
void skip(Call& call, const Site& site);

/// The version and the text that stands around a literal do not go together. A literal that sites have different texts
/// around can only be set by itself.
void refuse_misfit(Call& call, const Site& site, const std::string& wanted, const Carried& carried);

/// The literal of `piece` cannot be `text`.
void refuse_draft(Call& call, const Piece& piece, const std::string& text, Drafted outcome);

/// All sites that a wish names were skipped, so that it is not met.
void refuse_skipped(Call& call, std::uint32_t wish, const std::vector<std::uint32_t>& skipped);

}  // namespace jobstamp::transform
