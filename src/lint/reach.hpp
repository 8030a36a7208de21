// When what runs hears of a change that Nomad makes in place.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace jobstamp::lint {

enum class Reach : std::uint8_t { at_once, next_task_start, new_allocation };

/// When a task that runs hears of a change at the schema path `path`, if its effect is `in_place`.
Reach reach_of(std::string_view path);

}  // namespace jobstamp::lint
