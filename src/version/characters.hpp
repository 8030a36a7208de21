// What single bytes of a site's text are: those that stand for covered text, and those that words are made of.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "jobstamp/version.hpp"

namespace jobstamp::version {

/// Stands for each byte of a placeholder while a text is taken apart: a letter to everybody, part of no number.
inline constexpr char covered = '\xFD';

/// Stands for a byte of a URL's escape (`%40`) that tells nothing while the URL is taken apart: between two words.
inline constexpr char escaped = '\x01';

/// True for bytes that words are made of; what is none stands between two words.
constexpr bool in_word(char c) { return is_alphanumeric(c) || is_unknown(c) || c == covered; }

/// True if a word may end before `offset` of `text`.
constexpr bool ends_at(std::string_view text, std::size_t offset) {
  return offset >= text.size() || !in_word(text[offset]);
}

/// Some bytes, told from all others in one step: a search for any of them asks at each byte of a text.
class ByteSet {
 public:
  consteval explicit ByteSet(std::string_view bytes) {
    for (char c : bytes) has_[static_cast<unsigned char>(c)] = true;
  }
  constexpr bool operator()(char c) const { return has_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> has_{};
};

inline bool same_letters(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, lower, lower);
}

/// True if `text` begins with `word`, whatever the case of the letters.
inline bool begins_with(std::string_view text, std::string_view word) {
  return same_letters(text.substr(0, word.size()), word);
}

inline Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

inline std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

}  // namespace jobstamp::version
