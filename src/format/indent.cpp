// Keeps the levels that are open.
// SPDX-License-Identifier: Apache-2.0
#include "format/indent.hpp"

#include "format/roles.hpp"

namespace jobstamp::format {
namespace {

// Brackets that the line opens, less those it closes. An assign cell's are even by its definition. What
// follows the opener of a heredoc is not looked at: its text may hold `${` that is closed further down.
int net_brackets(const Tree& tree, const Line& line) {
  int net = 0;
  for (std::uint32_t token = line.begin(Cell::lead); token < line.end(Cell::lead); ++token) {
    Kind kind = tree.kind(token);
    if (kind == Kind::open_heredoc) break;
    net += bracket_change(kind);
  }
  return net;
}

}  // namespace

std::uint32_t Indent::before(const Tree& tree, const Line& line) {
  if (tree.kind(line.begin(Cell::lead)) == Kind::newline) return 0;
  int net = net_brackets(tree, line);
  if (net < 0) close(-net);
  auto blanks = static_cast<std::uint32_t>(2 * open_.size());
  if (net > 0) open_.push_back(net);
  return blanks;
}

void Indent::close(int brackets) {
  while (brackets > 0 && !open_.empty()) {
    if (brackets < open_.back()) {
      open_.back() -= brackets;
      return;
    }
    brackets -= open_.back();
    open_.pop_back();
  }
}

}  // namespace jobstamp::format
