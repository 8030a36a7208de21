// "Did you mean": which of the known words somebody may have wanted to type.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace jobstamp::cli {

/// Those of `known` that are near enough to `word` to be named, nearest first: one edit up to 4 letters, two up to
/// 8, else three (STYLE.md section 11).
std::vector<std::string_view> nearest(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace jobstamp::cli
