// What stands between two tokens. A blank is a space; a tab is none, and becomes one or goes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace jobstamp::format {

/// True if `gap` is just `blanks` spaces.
inline bool has_blanks(std::string_view gap, std::uint32_t blanks) {
  constexpr std::uint64_t eight_spaces = 0x2020202020202020;
  if (gap.size() != blanks) return false;
  for (; gap.size() >= sizeof eight_spaces; gap.remove_prefix(sizeof eight_spaces)) {
    if (std::memcmp(gap.data(), &eight_spaces, sizeof eight_spaces) != 0) return false;
  }
  for (const char c : gap) {
    if (c != ' ') return false;
  }
  return true;
}

}  // namespace jobstamp::format
