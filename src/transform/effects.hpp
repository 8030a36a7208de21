// What Nomad does to each group because of what was written (../shared/schema/update-effects.json, by way of the nomad
// room's table).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "transform/additions.hpp"
#include "transform/moved.hpp"

namespace jobstamp::transform {

/// The effect of a place that reads otherwise on each group that it reaches, in the order the groups stand in the file.
std::vector<GroupEffect> effects_of(const Call& call, const Moved& moved);

/// The same for what was added.
std::vector<GroupEffect> effects_of(const Call& call, const Addition& addition);

/// The worst of them; `none` where there are none, as for a literal outside of any job.
Effect worst(const std::vector<GroupEffect>& effects);

}  // namespace jobstamp::transform
