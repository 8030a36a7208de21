// Names that a mistyped one may have meant.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jobstamp::transform {

/// `names` without repetitions, nearest to `wanted` first, equally near ones by the alphabet.
std::vector<std::string> nearest_first(std::string_view wanted, std::vector<std::string> names);

/// "`a`, `b` and 3 more", at most `limit` named.
std::string listed(const std::vector<std::string>& names, std::size_t limit = 8);

}  // namespace jobstamp::transform
