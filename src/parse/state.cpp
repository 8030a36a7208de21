// What the fast ways do at most once a source.
// SPDX-License-Identifier: Apache-2.0
#include "parse/state.hpp"

namespace jobstamp::parsing {

void refuse() { throw Refused(); }

}  // namespace jobstamp::parsing
