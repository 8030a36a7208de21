// Traversals as S-expressions (spec: Index Operator, Attribute Access Operator, Splat Operators; the reference's
// parseExpressionTraversals). Steps with constant keys make one row, on a variable `(ref ...)`, on all else
// `(traverse E ...)`; any other step wraps all that stands before it. Written in loops: openings backwards, then what
// it all starts from, then the steps.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/sexpr/sexpr.hpp"

namespace jobstamp {

namespace {

using Steps = std::vector<Cursor>;

bool is_constant(Cursor key) {
  switch (key.kind()) {
    case Kind::number_literal:
      return true;
    case Kind::variable:
      return is_keyword(key);
    case Kind::quoted_template:
    case Kind::heredoc_template:
      return key.children().empty();
    default:
      return false;
  }
}

/// True for a step that does not wrap what it steps from.
bool is_plain(Cursor step) {
  if (step.kind() == Kind::index) return step.child(0) && is_constant(*step.child(0));
  return step.kind() == Kind::get_attr || step.kind() == Kind::legacy_index;
}

void append_plain_step(std::string& out, Cursor step) {
  const Tree& tree = step.tree();
  out += step.kind() == Kind::get_attr ? " (attr " : " (index ";
  if (step.kind() == Kind::index) append_expression(out, *step.child(0));
  if (auto name = step.own_token(Kind::identifier)) append_name(out, tree.text(*name));
  if (auto number = step.own_token(Kind::number)) ((out += "(number ") += tree.text(*number)) += ')';
  out += ')';
}

/// What a wrapping step says about each element, or which one it takes.
void append_wrapping_step(std::string& out, Cursor step) {
  out += ' ';
  if (step.kind() == Kind::index) {
    if (auto key = step.child(0)) append_expression(out, *key);
    return;
  }
  if (step.children().empty()) {
    out += "it";
    return;
  }
  out += "(traverse it";
  for (Cursor inner : step.children()) append_plain_step(out, inner);
  out += ')';
}

/// `base` (none: the element of the splat before) with `steps`, among which there is no full splat.
void append_steps(std::string& out, std::optional<Cursor> base, const Steps& steps) {
  auto begins_row = [&](std::size_t i) { return is_plain(steps[i]) && (i == 0 || !is_plain(steps[i - 1])); };
  auto ends_row = [&](std::size_t i) {
    return is_plain(steps[i]) && (i + 1 == steps.size() || !is_plain(steps[i + 1]));
  };
  bool base_takes_steps =
      base && base->kind() == Kind::variable && !is_keyword(*base) && !steps.empty() && begins_row(0);
  for (std::size_t i = steps.size(); i-- > 0;) {
    if (begins_row(i) && !(i == 0 && base_takes_steps)) out += "(traverse ";
    if (!is_plain(steps[i])) out += steps[i].kind() == Kind::index ? "(index " : "(splat ";
  }
  if (base) {
    append_expression(out, *base);
  } else {
    out += "it";
  }
  if (base_takes_steps) out.pop_back();  // the row goes on inside its parenthesis
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (is_plain(steps[i])) {
      append_plain_step(out, steps[i]);
    } else {
      append_wrapping_step(out, steps[i]);
    }
    if (ends_row(i) || !is_plain(steps[i])) out += ')';
  }
}

}  // namespace

/// A full splat takes all the steps after it, further full splats included.
void append_traversal(std::string& out, Cursor traversal) {
  std::optional<Cursor> base;
  Steps steps;
  std::size_t splats = 0;
  for (Cursor child : traversal.children()) {
    if (child == traversal.child(0)) {
      base = child;
    } else if (child.kind() == Kind::full_splat) {
      out += "(splat ";
      append_steps(out, base, steps);
      out += ' ';
      ++splats;
      base.reset();
      steps.clear();
    } else {
      steps.push_back(child);
    }
  }
  append_steps(out, base, steps);
  out.append(splats, ')');
}

}  // namespace jobstamp
