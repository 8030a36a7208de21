// What stands between two tokens. A blank is a space; a tab is none, and becomes one or goes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "jobstamp/source.hpp"

namespace jobstamp::format {

/// How many bytes are compared at once.
inline constexpr std::size_t blanks_at_once = 2 * sizeof(std::uint64_t);

/// True if the first `blanks` of the `blanks_at_once` bytes at `at` are spaces.
inline bool begins_with_blanks(const char* at, std::uint32_t blanks) {
  static constexpr auto masks = [] {
    std::array<unsigned char, 2 * blanks_at_once> bytes{};
    std::fill_n(bytes.begin(), blanks_at_once, 0xFF);
    return bytes;
  }();
  constexpr std::uint64_t spaces = 0x2020202020202020;
  std::array<std::uint64_t, 2> text, mask;
  std::memcpy(text.data(), at, blanks_at_once);
  std::memcpy(mask.data(), masks.data() + blanks_at_once - blanks, blanks_at_once);
  return (((text[0] ^ spaces) & mask[0]) | ((text[1] ^ spaces) & mask[1])) == 0;
}

/// True if just `blanks` spaces stand in `gap` of `text`. Every line's indent is looked at here, and how deep the next
/// one stands no processor guesses: there is no branch for it, since one for each power of two took longer.
inline bool has_blanks(std::string_view text, Span gap, std::uint32_t blanks) {
  if (gap.size() != blanks) return false;
  if (blanks <= blanks_at_once && gap.begin + blanks_at_once <= text.size()) [[likely]]
    return begins_with_blanks(text.data() + gap.begin, blanks);
  return text.substr(gap.begin, blanks).find_first_not_of(' ') == text.npos;
}

}  // namespace jobstamp::format
