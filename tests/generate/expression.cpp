// Expressions (spec: Expressions): every kind of term, with operators, conditionals and traversals
// around it. Precedence is the parser's business: operands are simply laid in a row.
// SPDX-License-Identifier: Apache-2.0
#include "generate/draft.hpp"

namespace jobstamp::generate {

static void word(Draft& draft) {
  draft.token(draft.choices.pick({"a", "b", "var", "local", "x-y", "true", "false", "null", "\xC3\xA9"}));
}

static void tuple(Draft& draft) {
  draft.token("[");
  Draft::Nested inner(draft, Gap::wide);
  std::size_t count = draft.tight() ? 0 : draft.choices.below(4);
  for (std::size_t n = 0; n < count; ++n) {
    expression(draft, Then::new_line);
    if (n + 1 < count || draft.choices.one_in(4)) draft.token(",");
  }
  draft.token("]");
}

static void object_key(Draft& draft) {
  switch (draft.choices.weighted({6, 3, 1, 1, 1})) {
    case 0:
      draft.token(draft.choices.pick({"a", "b", "key", "in", "if", "true", "null", "\xC3\xA9", "a-b"}));
      break;
    case 1:
      quoted_template(draft);
      break;
    case 2:
      number(draft);
      break;
    case 3: {
      draft.token("(");
      Draft::Nested inner(draft, Gap::wide);
      expression(draft, Then::new_line);
      draft.token(")");
      break;
    }
    default:
      word(draft), draft.append("."), draft.append("c");
      break;
  }
}

static void end_of_item(Draft& draft) {
  draft.blanks();
  draft.choices.one_in(6) ? comment_line(draft) : end_of_line(draft);
}

static void object(Draft& draft) {
  draft.token("{");
  Draft::Nested inner(draft, Gap::line);
  std::size_t count = draft.tight() ? 0 : draft.choices.below(4);
  bool in_lines = draft.choices.one_in(2);
  if (in_lines) draft.blanks(), end_of_line(draft);
  for (std::size_t n = 0; n < count; ++n) {
    object_key(draft);
    draft.token(draft.choices.one_in(4) ? ":" : "=");
    expression(draft, in_lines ? Then::new_line : Then::same_line);
    if (in_lines) {
      end_of_item(draft);
    } else if (n + 1 < count || draft.choices.one_in(4)) {
      draft.token(",");
    }
  }
  draft.token("}");
}

static void for_intro(Draft& draft) {
  draft.token("for");
  word(draft);
  if (draft.choices.one_in(2)) draft.token(","), word(draft);
  draft.token("in");
  expression(draft, Then::new_line);
  draft.token(":");
}

static void for_condition(Draft& draft) {
  if (!draft.choices.one_in(3)) return;
  draft.token("if");
  expression(draft, Then::new_line);
}

static void for_tuple(Draft& draft) {
  draft.token("[");
  Draft::Nested inner(draft, Gap::wide);
  for_intro(draft);
  expression(draft, Then::new_line);
  for_condition(draft);
  draft.token("]");
}

static void for_object(Draft& draft) {
  draft.token("{");
  Draft::Nested inner(draft, Gap::wide);
  for_intro(draft);
  expression(draft, Then::new_line);
  draft.token("=>");
  expression(draft, Then::new_line);
  if (draft.choices.one_in(4)) draft.token("...");
  for_condition(draft);
  draft.token("}");
}

static void call(Draft& draft) {
  word(draft);
  if (draft.choices.one_in(5)) draft.token("::"), word(draft);
  draft.token("(");
  Draft::Nested inner(draft, Gap::wide);
  std::size_t count = draft.tight() ? 0 : draft.choices.below(4);
  for (std::size_t n = 0; n < count; ++n) {
    expression(draft, Then::new_line);
    if (n + 1 < count) {
      draft.token(",");
    } else if (draft.choices.one_in(4)) {
      draft.token(draft.choices.pick({",", "..."}));
    }
  }
  draft.token(")");
}

static void parenthesized(Draft& draft) {
  draft.token("(");
  Draft::Nested inner(draft, Gap::wide);
  expression(draft, Then::new_line);
  draft.token(")");
}

static void compound_term(Draft& draft) {
  switch (draft.choices.weighted({5, 5, 4, 4, 2, 2})) {
    case 0:
      tuple(draft);
      break;
    case 1:
      object(draft);
      break;
    case 2:
      call(draft);
      break;
    case 3:
      parenthesized(draft);
      break;
    case 4:
      for_tuple(draft);
      break;
    default:
      for_object(draft);
      break;
  }
}

static void term(Draft& draft) {
  bool plain = draft.tight();
  switch (draft.choices.weighted({4, 5, 7, plain ? 0U : 7U, plain || draft.gap == Gap::line ? 0U : 1U})) {
    case 0:
      number(draft);
      break;
    case 1:
      word(draft);
      break;
    case 2:
      quoted_template(draft);
      break;
    case 3:
      compound_term(draft);
      break;
    default:
      heredoc_template(draft);
      break;
  }
}

static void index(Draft& draft) {
  draft.token("[");
  if (draft.choices.one_in(3)) {
    // No newline may stand around this star, whatever the brackets around it allow.
    Draft::Nested inner(draft, draft.gap);
    draft.token("*");
    draft.token("]");
    return;
  }
  Draft::Nested inner(draft, Gap::wide);
  expression(draft, Then::new_line);
  draft.token("]");
}

enum class Step { attribute, index, attr_splat, legacy_index };

/// `.*` right after another one, or after the names that belong to it, is an error.
static Step step(Draft& draft, bool in_attr_splat) {
  switch (draft.choices.weighted({6, 4, in_attr_splat ? 0U : 1U, 1})) {
    case 0:
      draft.token("."), draft.token(draft.choices.pick({"b", "c", "e5", "for", "in", "x-1", "\xC3\xA9"}));
      return Step::attribute;
    case 1:
      index(draft);
      return Step::index;
    case 2:
      draft.token("."), draft.token("*");
      return Step::attr_splat;
    default:
      draft.token("."), draft.token(draft.choices.pick({"0", "1", "42"}));
      return Step::legacy_index;
  }
}

static void traversed(Draft& draft) {
  term(draft);
  std::size_t steps = draft.tight() ? 0 : draft.choices.weighted({12, 3, 2, 1});
  bool in_attr_splat = false;
  for (std::size_t n = 0; n < steps; ++n) {
    Step taken = step(draft, in_attr_splat);
    in_attr_splat = taken == Step::attr_splat || (in_attr_splat && taken != Step::index);
  }
}

static void operand(Draft& draft) {
  std::size_t signs = draft.choices.weighted({12, 2, 1});
  for (std::size_t n = 0; n < signs; ++n) draft.token(draft.choices.pick({"-", "!"}));
  traversed(draft);
}

static void operation(Draft& draft) {
  operand(draft);
  std::size_t count = draft.tight() ? 0 : draft.choices.weighted({10, 3, 1, 1});
  for (std::size_t n = 0; n < count; ++n) {
    draft.token(draft.choices.pick({"+", "-", "*", "/", "%", "&&", "||", "==", "!=", "<", ">", "<=", ">="}));
    operand(draft);
  }
}

void expression(Draft& draft, Then then) {
  Draft::Nested inner(draft, draft.gap);
  if (then == Then::new_line && draft.gap == Gap::line && !draft.tight() && draft.choices.one_in(8))
    return heredoc_template(draft);
  operation(draft);
  if (draft.tight() || !draft.choices.one_in(10)) return;
  draft.token("?");
  expression(draft, Then::same_line);
  draft.token(":");
  expression(draft, then);
}

}  // namespace jobstamp::generate
