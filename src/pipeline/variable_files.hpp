// Variable files among the inputs of a call.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "jobstamp/site.hpp"

namespace jobstamp {

/// True for what may turn out a variable file, false for what begins with a block: told by its first line alone.
bool may_hold_variables(std::string_view bytes);

}  // namespace jobstamp
