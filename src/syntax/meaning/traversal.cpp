// Traversals and what they mean (spec: Index Operator, Attribute Access Operator, Splat Operators; the reference's
// parseExpressionTraversals). Steps with constant keys make one row, on a variable `(ref ...)`, on all else
// `(traverse E ...)`; any other step wraps all that stands before it. Told in loops: openings backwards, then what it
// all starts from, then the steps.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/meaning/tell.hpp"

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

void tell_plain_step(Listener& listener, Cursor step) {
  const Tree& tree = step.tree();
  listener.open(step.kind() == Kind::get_attr ? "attr" : "index", step.span());
  if (step.kind() == Kind::index) tell_expression(listener, *step.child(0));
  if (auto name = step.own_token(Kind::identifier)) listener.name(tree.text(*name));
  if (auto number = step.own_token(Kind::number)) listener.number(tree.text(*number), tree.span(*number));
  listener.close();
}

/// What a wrapping step says about each element, or which one it takes.
void tell_wrapping_step(Listener& listener, Cursor step) {
  if (step.kind() == Kind::index) {
    if (auto key = step.child(0)) tell_expression(listener, *key);
    return;
  }
  Span each = {step.span().end, step.span().end};
  if (step.children().empty()) return listener.word("it", each);
  each.begin = (*step.children().begin()).span().begin;
  listener.open("traverse", each);
  listener.word("it", {each.begin, each.begin});
  for (Cursor inner : step.children()) tell_plain_step(listener, inner);
  listener.close();
}

/// What a run of steps starts from: an expression, or each element of the splat before, which nobody wrote.
struct Start {
  std::optional<Cursor> base;
  std::uint32_t begin;

  bool takes_steps() const { return base && base->kind() == Kind::variable && !is_keyword(*base); }
};

/// A start and the steps from it, among which there is no full splat.
class StepTeller {
 public:
  StepTeller(Listener& listener, const Start& start, const Steps& steps)
      : listener_(listener), start_(start), steps_(steps), base_takes_row_(start.takes_steps() && begins_row(0)) {}

  void tell() {
    for (std::size_t i = steps_.size(); i-- > 0;) open(i);
    tell_start();
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (is_plain(steps_[i])) {
        tell_plain_step(listener_, steps_[i]);
      } else {
        tell_wrapping_step(listener_, steps_[i]);
      }
      if (ends_row(i) || !is_plain(steps_[i])) listener_.close();
    }
  }

 private:
  bool begins_row(std::size_t i) const {
    return i < steps_.size() && is_plain(steps_[i]) && (i == 0 || !is_plain(steps_[i - 1]));
  }
  bool ends_row(std::size_t i) const {
    return is_plain(steps_[i]) && (i + 1 == steps_.size() || !is_plain(steps_[i + 1]));
  }

  /// From the start to the end of the row or step that begins with step `i`.
  Span span_from(std::size_t i) const {
    while (is_plain(steps_[i]) && !ends_row(i)) ++i;
    return {start_.begin, steps_[i].span().end};
  }

  void open(std::size_t i) {
    if (begins_row(i) && !(i == 0 && base_takes_row_)) listener_.open("traverse", span_from(i));
    if (!is_plain(steps_[i])) listener_.open(steps_[i].kind() == Kind::index ? "index" : "splat", span_from(i));
  }

  void tell_start() {
    if (base_takes_row_) {
      listener_.open("ref", span_from(0));
      listener_.name(start_.base->text());
    } else if (start_.base) {
      tell_expression(listener_, *start_.base);
    } else {
      listener_.word("it", {start_.begin, start_.begin});
    }
  }

  Listener& listener_;
  const Start& start_;
  const Steps& steps_;
  bool base_takes_row_;
};

}  // namespace

/// A full splat takes all the steps after it, further full splats included.
void tell_traversal(Listener& listener, Cursor traversal) {
  Start start = {traversal.child(0), traversal.span().begin};
  Steps steps;
  std::size_t splats = 0;
  for (Cursor child : traversal.children()) {
    if (child == traversal.child(0)) continue;
    if (child.kind() != Kind::full_splat) {
      steps.push_back(child);
      continue;
    }
    listener.open("splat", {start.begin, traversal.span().end});
    StepTeller(listener, start, steps).tell();
    ++splats;
    start = {std::nullopt, child.span().end};
    steps.clear();
  }
  StepTeller(listener, start, steps).tell();
  for (; splats > 0; --splats) listener.close();
}

}  // namespace jobstamp
