// A table of words that is asked for those beginning as a text does: every word of every source is held against 130
// names of platforms, of which at most eight begin with its letter. That was a quarter of what reading a source cost.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "version/characters.hpp"

namespace jobstamp::version {

constexpr std::string_view word_of(std::string_view row) { return row; }

template <class Row>
constexpr std::string_view word_of(const Row& row) {
  return row.word;
}

/// The rows, sorted by their first letter while this is compiled; those of one letter keep their order.
template <class Row, std::size_t N>
class WordTable {
  static_assert(N < 256);

 public:
  consteval explicit WordTable(const Row (&rows)[N]) {
    std::uint8_t at = 0;
    for (std::size_t letter = 0; letter < letters; ++letter) {
      begins_[letter] = at;
      for (const Row& row : rows) {
        if (static_cast<std::size_t>(lower(word_of(row).front())) == letter) rows_[at++] = row;
      }
    }
    begins_[letters] = at;
  }

  /// Those that begin with the first letter of `text`, in either case of it.
  constexpr std::span<const Row> like(std::string_view text) const {
    const std::size_t letter = text.empty() ? letters : static_cast<unsigned char>(lower(text.front()));
    if (letter >= letters) return {};
    return std::span(rows_).subspan(begins_[letter], static_cast<std::size_t>(begins_[letter + 1] - begins_[letter]));
  }

 private:
  static constexpr std::size_t letters = 128;
  std::array<Row, N> rows_{};
  std::array<std::uint8_t, letters + 1> begins_{};
};

}  // namespace jobstamp::version
