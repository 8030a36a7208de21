// The story of a call: its changes and what Nomad will do about them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "transform/call.hpp"
#include "transform/moved.hpp"

namespace jobstamp::transform {

/// Fills in the changes of each file and the effects on each group.
void tell_changes(Call& call, const std::vector<Moved>& moved);

/// Remarks on texts that go on naming the old version of an artifact that was set.
void tell_mentions(Call& call, const std::vector<Moved>& moved);

}  // namespace jobstamp::transform
