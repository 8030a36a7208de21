// Would the search notice? Each pass and each spacing row of the printer is switched off in turn, and
// the same cases must then tell ours from the reference.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "cases.hpp"

namespace jobstamp::compare {

/// Prints a line a switch: how many of the cases show it, and the first. True if each is shown by one.
bool has_teeth(const Cases& cases, std::uint64_t count);

}  // namespace jobstamp::compare
