// The second, dull step of a parse: nodes as they were completed become nodes as they are read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "jobstamp/syntax.hpp"

namespace jobstamp::parsing {

/// Post-order, as nodes were completed, to pre-order, as they are walked. Linear.
std::vector<Node> to_pre_order(std::vector<Node> post_order);

}  // namespace jobstamp::parsing
