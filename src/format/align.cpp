// Finds the runs and counts columns, each line's once.
// SPDX-License-Identifier: Apache-2.0
#include "format/align.hpp"

#include <algorithm>

#include "format/columns.hpp"

namespace jobstamp::format {
namespace {

std::uint32_t columns_of(const Layout& layout, const Line& line, Cell cell) {
  if (!line.has(cell)) return 0;
  if (line.is_spaced(cell)) {
    const Span span = layout.span(line, cell);
    if (is_plain(layout.tokens.text(span))) return line.blanks_before(cell) + span.size();
  }
  std::uint32_t sum = 0;
  layout.for_each(line, cell, [&](std::uint32_t token, std::uint32_t blanks) {
    sum += blanks + columns(layout.tokens.text(token));
  });
  return sum;
}

std::uint32_t columns_until(const Layout& layout, const Line& line, Cell cell) {
  std::uint32_t sum = columns_of(layout, line, Cell::lead);
  if (cell == Cell::comment) sum += columns_of(layout, line, Cell::assign);
  return sum;
}

void align_run(const Layout& layout, Cell cell, std::span<Line> run) {
  std::uint32_t widest = 0;
  for (Line& line : run) {
    std::uint32_t width = columns_until(layout, line, cell);
    widest = std::max(widest, width);
    line.blanks_before(cell) = width;  // until the widest is known
  }
  for (Line& line : run) line.blanks_before(cell) = widest - line.blanks_before(cell) + 1;
}

}  // namespace

void align(const Layout& layout, Cell cell, std::span<Line> lines) {
  auto in_run = [&](const Line& line) { return line.has(cell); };
  for (auto at = lines.begin();;) {
    auto begin = std::find_if(at, lines.end(), in_run);
    if (begin == lines.end()) return;
    at = std::find_if_not(begin, lines.end(), in_run);
    if (at - begin == 1)
      begin->blanks_before(cell) = 1;
    else
      align_run(layout, cell, {begin, at});
  }
}

}  // namespace jobstamp::format
