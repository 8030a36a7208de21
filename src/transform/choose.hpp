// Which sites the wishes of a call name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Fills `wishes`, `wish_of` and `chosen`. Refuses a NAME given twice, one that means several packages, and
/// one that no input has.
void choose_sites(Call& call);

}  // namespace jobstamp::transform
