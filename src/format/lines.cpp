// Cuts a line from the token list and divides it into cells.
// SPDX-License-Identifier: Apache-2.0
#include "format/lines.hpp"

#include "format/roles.hpp"

namespace jobstamp::format {
namespace {

bool ends_line(const Tree& tree, std::uint32_t token) {
  Kind kind = tree.kind(token);
  return kind == Kind::newline || (kind == Kind::comment && tree.text(token).back() == '\n');
}

}  // namespace

Line line_at(const Tree& tree, std::uint32_t first) {
  const auto count = static_cast<std::uint32_t>(tree.tokens().size());
  std::uint32_t equals = count;
  int brackets = 0;  // since the `=`: a value that leaves one open goes on below, and its `=` is not aligned
  std::uint32_t end = first;
  for (bool more = true; more && end < count; ++end) {
    Kind kind = tree.kind(end);
    if (kind == Kind::equals && equals == count && end > first) equals = end;
    if (equals != count) brackets += bracket_change(kind);
    more = !ends_line(tree, end);
  }
  bool commented = end - first > 1 && tree.kind(end - 1) == Kind::comment;
  std::uint32_t comment = commented ? end - 1 : end;
  bool assigns = equals != count && brackets == 0;
  return {.start = {first, assigns ? equals : comment, comment, end}};
}

}  // namespace jobstamp::format
