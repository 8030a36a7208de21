// What expressions ask of the values in them: operators of their operands, functions of their arguments.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "lint/value.hpp"

namespace jobstamp::lint {

enum class Wanted : std::uint8_t { anything, number, truth, text, list, map, collection };

/// False only where Nomad's parser is sure to refuse the value (go-cty convert). A default of `null` is no value yet.
bool suits(const Value& value, Wanted wanted);

/// "a number", "`true` or `false`".
std::string_view words_for(Wanted wanted);

}  // namespace jobstamp::lint
