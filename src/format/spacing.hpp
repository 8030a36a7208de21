// The spacing pass: one blank or none between two tokens of a cell, decided by an ordered table of
// rows, each with its reason. Source: hclwrite/format.go of hashicorp/hcl, `spaceAfterToken`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "format/roles.hpp"

namespace jobstamp::format {

/// Between a token of `left` and one of `right` stand `blanks` blanks.
struct Row {
  Roles left;
  Roles right;
  std::uint8_t blanks;
  std::string_view reason;
};

/// The rows in order: the first one that fits decides.
std::span<const Row> spacing_rows();

/// Rows worked out for each pair of roles.
struct Spacing {
  static constexpr auto roles = static_cast<std::size_t>(Role::count);
  using Table = std::array<std::array<std::uint8_t, 64>, roles + 1>;  // 64, so that a shift finds the row
  Table of_roles{};
  Table of_kinds{};

  static constexpr Role no_token = Role::count;  ///< on the left of a line's first one: no blanks stand between them
  std::uint32_t blanks(Role left, Role right) const {
    return of_roles[static_cast<std::size_t>(left)][static_cast<std::size_t>(right)];
  }

  static constexpr std::uint8_t depends_on_role = 0xFF;
  /// The same for a token that is known by its kind, or `depends_on_role`.
  std::uint32_t blanks_before(Role left, Kind right) const {
    return of_kinds[static_cast<std::size_t>(left)][static_cast<std::size_t>(right)];
  }
};

/// True if `gap`, which lies within a cell of `text`, is so many `blanks`: 1 or 0, and which of them is hard to guess.
/// Behind the gap stands a token, so that there always is a byte to look at.
inline bool is_right(const char* text, Span gap, std::uint32_t blanks) {
  return gap.size() == blanks && ((blanks == 0) | (text[gap.begin] == ' '));
}

/// All rows, worked out by the compiler.
extern const Spacing canonical_spacing;

/// For tests: all rows but the one numbered so. A pair that no row is left for gets no blank.
Spacing spacing_without(int row);

/// For tests: the pass switched off, which is one blank everywhere.
Spacing spacing_off();

}  // namespace jobstamp::format
