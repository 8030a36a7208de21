// Globs for names: `*` any run of characters, `?` any one, `[a-z]` one of a class, `[!a]` none of it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace jobstamp::transform {

/// True if all of `name` matches `pattern`. A `[` without its end stands for itself.
bool matches(std::string_view pattern, std::string_view name);

}  // namespace jobstamp::transform
