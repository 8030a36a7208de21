// What stands before each token of a line once indent and alignment are known. Who counts columns and
// who writes both ask here, so that they cannot disagree.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "format/lines.hpp"
#include "format/roles.hpp"
#include "format/spacing.hpp"

namespace jobstamp::format {

/// A tree and the spacing it is printed with; lives no longer than these.
struct Layout {
  const Tree& tree;
  const Spacing& spacing;

  /// Calls `visit(token, blanks)` for each token of the cell with the blanks that stand before it.
  template <class Visit>
  void for_each(const Line& line, Cell cell, Visit visit) const {
    const std::uint32_t first = line.begin(cell);
    const std::uint32_t end = line.end(cell);
    if (first == end) return;
    Role before = role_of(tree, first, first);
    visit(first, line.blanks_before(cell));
    for (std::uint32_t token = first + 1; token < end; ++token) {
      Role here = role_of(tree, first, token);
      visit(token, spacing.blanks(before, here));
      before = here;
    }
  }
};

}  // namespace jobstamp::format
