// The places that read what was written in another way than as their text: in a call, a conditional, a `for`, a
// `for_each`, or as a whole collection. What they read in the end is Nomad's to work out; that they read it is known.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "transform/moved.hpp"

namespace jobstamp::transform {

/// Adds them to the places that read otherwise, which are sorted before and after. `files`: those that can read what
/// was written.
void add_reached(const Call& call, const std::vector<bool>& files, std::vector<Moved>& moved);

}  // namespace jobstamp::transform
