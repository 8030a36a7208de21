// Formatting never moves a token to another line, so lines of both texts can be mixed freely, but for an attribute's:
// half of a value in new columns would look like nobody's. The range grows to hold those whole.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/line_range.hpp"

#include <algorithm>

namespace jobstamp {

static LineRange grown(const Tree& tree, LineRange lines) {
  LineRange grown = lines;
  for (std::uint32_t index = 0; index < tree.nodes().size(); ++index) {
    if (tree.nodes()[index].kind != Kind::attribute) continue;
    Span span = Cursor(tree, index).span();
    std::uint32_t first = tree.source().position(span.begin).line;
    std::uint32_t last = tree.source().position(std::max(span.begin + 1, span.end) - 1).line;
    if (last < lines.first || first > lines.last) continue;
    grown.first = std::min(grown.first, first);
    grown.last = std::max(grown.last, last);
  }
  return grown;
}

std::string keep_other_lines(const Tree& tree, std::string_view canonical, LineRange lines) {
  lines = grown(tree, lines);
  std::string mixed;
  std::string_view original = tree.source().bytes();
  for (std::uint32_t line = 1; !original.empty() || !canonical.empty(); ++line) {
    auto take = [](std::string_view& text) {
      std::string_view front = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
      text.remove_prefix(front.size());
      return front;
    };
    std::string_view before = original.empty() ? original : take(original);
    std::string_view after = canonical.empty() ? canonical : take(canonical);
    mixed += lines.first <= line && line <= lines.last ? after : before;
  }
  return mixed;
}

}  // namespace jobstamp
