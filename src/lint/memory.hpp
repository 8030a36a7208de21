// What the evaluator keeps of one file. Locals can name one another twice, line by line: each is evaluated once, or a
// file of a hundred lines would take for ever.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "lint/arena.hpp"
#include "lint/value.hpp"

namespace jobstamp::lint {

struct Memory {
  Arena arena;
  std::map<PlaceId, Value> said;  ///< what variables and locals say; unknown while it is being found out
  int depth = 0;                  ///< how many expressions are being evaluated, each within the one before
};

}  // namespace jobstamp::lint
