// A pipeline as text/template reads it: operands, commands, `|`, and what may stand at its begin.
// SPDX-License-Identifier: Apache-2.0
#include "lint/templates/go_pipelines.hpp"

#include <algorithm>

#include "lint/report.hpp"
#include "lint/templates/go_words.hpp"

namespace jobstamp::lint {

using Kind = GoToken::Kind;

bool GoPipelines::read(Kind closing, bool is_of_range) {
  if (!declarations(is_of_range)) return false;
  for (std::size_t stage = 0;; ++stage) {
    cursor_.pass_blanks();
    if (cursor_.is(closing)) {
      if (stage == 0) return cursor_.fail(cursor_.token(), "a value is missing here");
      cursor_.pass();
      return true;
    }
    if (!begins_operand()) return cursor_.unexpected();
    if (!command(stage)) return false;
  }
}

// `$x :=`, `$x =`, and of a range `$i, $x :=`.
bool GoPipelines::declarations(bool is_of_range) {
  for (std::size_t count = 1;; ++count) {
    cursor_.pass_blanks();
    if (!cursor_.is(Kind::variable)) return true;
    const std::size_t before = cursor_.at();
    const std::string_view name = cursor_.word();
    cursor_.pass();
    cursor_.pass_blanks();
    const bool is_last = cursor_.is(Kind::declare) || cursor_.is(Kind::assign);
    if (!is_last && cursor_.word() != ",") {
      cursor_.go_to(before);
      return true;
    }
    variables.push_back(name);
    if (!is_last && !another_may_follow(is_of_range && count == 1)) return false;
    cursor_.pass();
    if (is_last) return true;
  }
}

// Stands at a comma.
bool GoPipelines::another_may_follow(bool is_of_range) {
  if (!is_of_range) return cursor_.fail(cursor_.token(), "only a `range` declares two variables, and no more");
  const std::size_t comma = cursor_.at();
  cursor_.pass();
  cursor_.pass_blanks();
  if (!cursor_.is(Kind::variable) && !cursor_.is(Kind::right)) {
    return cursor_.is(Kind::wrong) ? cursor_.unexpected()
                                   : cursor_.fail(cursor_.token(), "a variable is expected here: `range $i, $x := …`");
  }
  cursor_.go_to(comma);
  return true;
}

bool GoPipelines::begins_operand() const {
  switch (cursor_.token().kind) {
    case Kind::word:
      return !is_keyword(cursor_.word());
    case Kind::field:
    case Kind::variable:
    case Kind::dot:
    case Kind::number:
    case Kind::character:
    case Kind::string:
    case Kind::raw_string:
    case Kind::open:
      return true;
    default:
      return false;
  }
}

// A function or a value with what is given to it, up to `|` or the end of the pipeline. In the first stage it may be
// any value; what comes through a `|` is one more argument.
bool GoPipelines::command(std::size_t stage) {
  const GoToken& first = cursor_.token();
  if (stage > 0 && is_plain_value(first)) {
    cursor_.note_fault(first, "nothing can be piped into a value", "a function or a field stands behind `|`");
  }
  bool is_called = false;
  std::size_t operands = 0;
  for (bool goes_on = true; goes_on; ++operands) {
    const GoToken& begin = cursor_.token();
    const std::size_t at = cursor_.at();
    if (!operand()) return false;
    // What a step follows, `f.x`, is called without arguments, and so is one that is an argument.
    const bool takes_more = operands == 0 && begin.kind == Kind::word && cursor_.at() == at + 1;
    if (takes_more) is_called = true;
    if (begin.kind == Kind::word && !takes_more) judge_call(begin, 0);
    goes_on = cursor_.is(Kind::blanks);
    cursor_.pass_blanks();
    goes_on = goes_on && begins_operand();
  }
  const bool ends_pipeline = cursor_.is(Kind::right) || cursor_.is(Kind::close);
  if (!ends_pipeline && !cursor_.is(Kind::pipe)) return cursor_.unexpected();
  if (is_called) judge_call(first, operands - 1 + (stage > 0 ? 1 : 0));
  if (!ends_pipeline) cursor_.pass();
  return true;
}

bool GoPipelines::is_plain_value(const GoToken& each) const {
  switch (each.kind) {
    case Kind::number:
    case Kind::character:
    case Kind::string:
    case Kind::raw_string:
    case Kind::dot:
      return true;
    case Kind::word:
      return is_constant(cursor_.text_of(each));
    default:
      return false;
  }
}

// A term and the fields that are taken out of it.
bool GoPipelines::operand() {
  const GoToken& begin = cursor_.token();
  if (cursor_.is(Kind::open)) {
    if (!parentheses()) return false;
  } else {
    term();
    cursor_.pass();
  }
  if (!cursor_.is(Kind::field)) return true;
  if (is_plain_value(begin)) {
    return cursor_.fail(cursor_.token(), quoted(cursor_.text_of(begin)) + " has no fields");
  }
  while (cursor_.is(Kind::field)) cursor_.pass();
  return true;
}

bool GoPipelines::parentheses() {
  constexpr std::size_t most = 1000;
  if (depth_ == most) return false;
  ++depth_;
  cursor_.pass();
  const bool goes_on = read(Kind::close);
  --depth_;
  return goes_on;
}

void GoPipelines::term() {
  if (cursor_.is(Kind::variable)) return variable();
  if (cursor_.is(Kind::word)) return function();
  literal();
}

void GoPipelines::variable() {
  const std::string_view name = cursor_.word();
  if (name == "$" || std::ranges::find(variables, name) != variables.end()) return;
  constexpr std::size_t few = 100;  // among more, looking for a near one takes its time
  auto near = variables.size() < few ? nearest(name, variables) : std::vector<std::string_view>();
  cursor_.note_fault(cursor_.token(), quoted(name) + " is not declared here",
                     near.empty() ? "declare it first: `{{ " + std::string(name) + " := … }}`"
                                  : "did you mean " + quoted(near.front()) + "?");
}

void GoPipelines::function() {
  const std::string_view name = cursor_.word();
  if (is_constant(name)) return;
  const schema::TemplateFunction* known = schema::template_function(name);
  if (known == nullptr) {
    if (ends_elsewhere(name)) has_other_end_ = true;
    cursor_.note_fault(cursor_.token(), quoted(name) + " is no function of Nomad's templates",
                       advice_on_function(name));
  } else if (known->is_denied) {
    cursor_.read.denied.push_back({known->name, cursor_.token().begin});
  }
}

void GoPipelines::literal() {
  const GoAdvice said = said_of_literal(cursor_.token().kind, cursor_.word());
  if (!said.message.empty()) cursor_.note_fault(cursor_.token(), said.message, said.help);
}

void GoPipelines::judge_call(const GoToken& name, std::size_t given) {
  const schema::TemplateFunction* function = schema::template_function(cursor_.text_of(name));
  if (function == nullptr) return;
  const bool is_many = function->max != schema::TemplateFunction::any_number && given > function->max;
  if (given < function->min || is_many) cursor_.note_fault(name, said_of_arguments(*function, given));
}

}  // namespace jobstamp::lint
