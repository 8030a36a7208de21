// What stands before each token of a line once indent and alignment are known. Who counts columns and
// who writes both ask here, so that they cannot disagree.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "format/lines.hpp"
#include "format/roles.hpp"
#include "format/spacing.hpp"

namespace jobstamp::format {

/// Tokens and the spacing they are printed with; lives no longer than these.
struct Layout {
  const TokenList& tokens;
  const Spacing& spacing;

  /// The bytes of a cell that is not empty.
  Span span(const Line& line, Cell cell) const {
    return {tokens.span(line.begin(cell)).begin, tokens.span(line.end(cell) - 1).end};
  }

  /// Calls `visit(token, blanks)` for each token of the cell with the blanks that stand before it.
  template <class Visit>
  void for_each(const Line& line, Cell cell, Visit visit) const {
    const std::uint32_t first = line.begin(cell);
    const std::uint32_t end = line.end(cell);
    if (first == end) return;
    Role before = role_of(tokens, first, first);
    visit(first, line.blanks_before(cell));
    for (std::uint32_t token = first + 1; token < end; ++token) {
      Role here = role_of(tokens, first, token);
      visit(token, spacing.blanks(before, here));
      before = here;
    }
  }
};

}  // namespace jobstamp::format
