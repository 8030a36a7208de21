// Formatting never moves a token to another line, so any lines can keep their bytes, but for an attribute's: half of a
// value in new columns would look like nobody's. The range grows to hold those whole.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/line_range.hpp"

#include <algorithm>

namespace jobstamp {

static LineRange grown(const Tree& tree, LineRange lines) {
  LineRange wider = lines;
  for (std::uint32_t index = 0; index < tree.nodes().size(); ++index) {
    if (tree.nodes()[index].kind != Kind::attribute) continue;
    Span span = Cursor(tree, index).span();
    std::uint32_t first = tree.source().position(span.begin).line;
    std::uint32_t last = tree.source().position(std::max(span.begin + 1, span.end) - 1).line;
    if (last < lines.first || first > lines.last) continue;
    wider.first = std::min(wider.first, first);
    wider.last = std::max(wider.last, last);
  }
  return wider;
}

void keep_other_lines(const Tree& tree, LineRange lines, EditStretches& edits) {
  lines = grown(tree, lines);
  const auto stays = [&](const BlankEdit& edit) {
    const std::uint32_t line = tree.source().position(edit.begin).line;
    return line < lines.first || line > lines.last;
  };
  for (BlankEdits& stretch : edits) std::erase_if(stretch, stays);
  std::erase_if(edits, [](const BlankEdits& stretch) { return stretch.empty(); });
}

}  // namespace jobstamp
