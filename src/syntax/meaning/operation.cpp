// A flat row of operands and operators as nested nodes (spec: Operations). Told level by level, from the operator that
// binds least: a row of a million operators makes a long text, not a deep stack.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/meaning/tell.hpp"
#include "syntax/operators.hpp"

namespace jobstamp {

namespace {

struct Row {
  std::vector<Cursor> operands;
  std::vector<std::uint32_t> operators;  ///< tokens; number `i` stands before operand `i + 1`
};

Row row_of(Cursor operation) {
  const Tree& tree = operation.tree();
  Row row;
  for (Cursor operand : operation.children()) {
    if (!row.operands.empty()) {
      std::uint32_t token = row.operands.back().tokens().end;
      while (is_trivia(tree.kind(token))) ++token;
      row.operators.push_back(token);
    }
    row.operands.push_back(operand);
  }
  return row;
}

/// Operands `[first, end)`, among whose operators none binds less than `precedence`.
void tell_row(Listener& listener, const Row& row, std::size_t first, std::size_t end, int precedence) {
  if (first + 1 == end) return tell_expression(listener, row.operands[first]);
  const Tree& tree = row.operands[first].tree();
  std::vector<std::size_t> right_sides;
  for (std::size_t i = first + 1; i < end; ++i) {
    if (precedence_of(tree.kind(row.operators[i - 1])) == precedence) right_sides.push_back(i);
  }
  auto end_of = [&](std::size_t i) { return i + 1 < right_sides.size() ? right_sides[i + 1] : end; };
  std::uint32_t begin = row.operands[first].span().begin;
  for (std::size_t i = right_sides.size(); i-- > 0;) {
    Span span = {begin, row.operands[end_of(i) - 1].span().end};
    listener.open(tree.text(row.operators[right_sides[i] - 1]), span);
  }
  tell_row(listener, row, first, right_sides.empty() ? end : right_sides[0], precedence + 1);
  for (std::size_t i = 0; i < right_sides.size(); ++i) {
    tell_row(listener, row, right_sides[i], end_of(i), precedence + 1);
    listener.close();
  }
}

}  // namespace

void tell_operation(Listener& listener, Cursor operation) {
  Row row = row_of(operation);
  tell_row(listener, row, 0, row.operands.size(), loosest_precedence);
}

}  // namespace jobstamp
