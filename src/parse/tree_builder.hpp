// The second, dull step of a parse: events become a tree of just the size that it needs, nodes as they were completed
// become nodes as they are read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/events.hpp"

namespace jobstamp::parsing {

/// Linear. Nothing but the tree is left of the events.
Tree build_tree(const Source& source, Events& events);

}  // namespace jobstamp::parsing
