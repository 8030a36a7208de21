// A flat row of operands and operators as nested S-expressions (spec: Operations). Written level by level, from the
// operator that binds least: a row of a million operators makes a long line, not a deep stack.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/operators.hpp"
#include "syntax/sexpr/sexpr.hpp"

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
void append_row(std::string& out, const Row& row, std::size_t first, std::size_t end, int precedence) {
  if (first + 1 == end) return append_expression(out, row.operands[first]);
  const Tree& tree = row.operands[first].tree();
  std::vector<std::size_t> right_sides;
  for (std::size_t i = first + 1; i < end; ++i) {
    if (precedence_of(tree.kind(row.operators[i - 1])) == precedence) right_sides.push_back(i);
  }
  for (std::size_t i = right_sides.size(); i-- > 0;) {
    out += '(';
    out += tree.text(row.operators[right_sides[i] - 1]);
    out += ' ';
  }
  append_row(out, row, first, right_sides.empty() ? end : right_sides[0], precedence + 1);
  for (std::size_t i = 0; i < right_sides.size(); ++i) {
    out += ' ';
    append_row(out, row, right_sides[i], i + 1 < right_sides.size() ? right_sides[i + 1] : end, precedence + 1);
    out += ')';
  }
}

}  // namespace

void append_operation(std::string& out, Cursor operation) {
  Row row = row_of(operation);
  append_row(out, row, 0, row.operands.size(), loosest_precedence);
}

}  // namespace jobstamp
