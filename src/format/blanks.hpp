// What stands between two tokens. A blank is a space; a tab is none, and becomes one or goes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace jobstamp::format {

/// True if as many spaces as a `Word` has bytes stand at `at`, which goes on behind them.
template <class Word>
bool take_blanks(const char*& at) {
  constexpr auto spaces = static_cast<Word>(0x2020202020202020);
  Word word = 0;
  std::memcpy(&word, at, sizeof word);
  at += sizeof word;
  return word == spaces;
}

/// True if `gap` is just `blanks` spaces. Every line's indent is looked at here: eight bytes at a time, and no loop for
/// the rest.
inline bool has_blanks(std::string_view gap, std::uint32_t blanks) {
  if (gap.size() != blanks) return false;
  const char* at = gap.data();
  for (std::uint32_t rest = blanks / 8; rest > 0; --rest) {
    if (!take_blanks<std::uint64_t>(at)) return false;
  }
  if ((blanks & 4) != 0 && !take_blanks<std::uint32_t>(at)) return false;
  if ((blanks & 2) != 0 && !take_blanks<std::uint16_t>(at)) return false;
  return (blanks & 1) == 0 || *at == ' ';
}

}  // namespace jobstamp::format
