// Declares the rules by name; their definitions are src/lint/rules/*.cpp.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/lint.hpp"

namespace jobstamp::lint {

#define RULE(name) extern const Rule name;
#include "lint/rules.def"
#undef RULE

}  // namespace jobstamp::lint
