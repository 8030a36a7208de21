// Which sites the wishes of a call name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Fills `wishes`, `wish_of`, `wanted` and `met`. Refuses a NAME given twice and one that means several packages.
void choose_sites(Call& call);

/// Refuses a NAME that means several packages at these sites, numbers among the call's, unless it may; true if it does.
bool refuse_ambiguous(Call& call, const std::string& name, const std::vector<std::uint32_t>& sites);

/// Says that a wish is not met: a failure, or a note where `--from` or `--allow-missing` say that it may be so.
void tell_missing(Call& call, Diagnostic diagnostic);

/// Refuses every NAME that is not met: no site has it, and no placeholder is it.
void refuse_missing(Call& call);

}  // namespace jobstamp::transform
