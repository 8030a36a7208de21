// Lines of tokens, and the cells of a line. A line ends at a newline token or a comment that owns its
// line end: a heredoc is one line from its opener to its marker, and so is a `/* */` over many.
// Source: hclwrite/format.go of hashicorp/hcl, `linesForFormat`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "format/spacing.hpp"

namespace jobstamp::format {

/// What a line is made of, in this order. Only `lead` is always there.
enum class Cell : std::uint8_t {
  lead,     ///< all up to one of the others
  assign,   ///< from `=` on, where the value begins and ends on this line
  comment,  ///< a comment at the end, after something else
};

/// Token ranges of the cells, end to end, and the blanks that stand before the first token of each.
struct Line {
  std::array<std::uint32_t, 4> start{};
  std::array<std::uint32_t, 3> blanks{0, 1, 1};
  std::array<bool, 3> spaced{true, true, true};  ///< whether the source has the right blanks within each cell
  int brackets = 0;                              ///< those that the line opens, less those it closes

  std::uint32_t begin(Cell cell) const { return start[static_cast<std::size_t>(cell)]; }
  std::uint32_t end(Cell cell) const { return start[static_cast<std::size_t>(cell) + 1]; }
  bool has(Cell cell) const { return begin(cell) != end(cell); }
  bool is_spaced(Cell cell) const { return spaced[static_cast<std::size_t>(cell)]; }
  std::uint32_t& blanks_before(Cell cell) { return blanks[static_cast<std::size_t>(cell)]; }
  std::uint32_t blanks_before(Cell cell) const { return blanks[static_cast<std::size_t>(cell)]; }
  std::uint32_t end() const { return start.back(); }
};

/// The line that begins with token `first`, which there must be.
Line line_at(const TokenList& tokens, const Spacing& spacing, std::uint32_t first);

}  // namespace jobstamp::format
