// Structure (spec: Structural Elements): bodies of attributes and blocks, in runs that align, with
// comments and blank lines between them and every way a line or a file can end.
// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <utility>

#include "generate/draft.hpp"

namespace jobstamp::generate {

static void body(Draft& draft);

static void indent(Draft& draft) { draft.append(draft.choices.pick({"", "  ", "    ", "\t", " "})); }

/// What may stand between an item and the end of its line.
static void line_tail(Draft& draft) {
  draft.blanks();
  if (draft.choices.one_in(4)) return comment_line(draft);
  end_of_line(draft);
}

/// A name that this body does not have yet: the same attribute twice is an error.
static void attribute_name(Draft& draft, std::set<std::string>& taken) {
  std::string name(
      draft.choices.pick({"a", "b", "count", "image", "long_name", "x-1", "for", "\xC3\xA9", "e\xCC\x81"}));
  while (!taken.insert(name).second) name += std::to_string(taken.size());
  draft.append(name);
}

static void attribute(Draft& draft, std::set<std::string>& taken) {
  attribute_name(draft, taken);
  draft.token("=");
  expression(draft, Then::new_line);
}

static void block_header(Draft& draft) {
  draft.append(draft.choices.pick({"job", "group", "task", "a", "for", "\xC3\xA9"}));
  std::size_t labels = draft.choices.weighted({4, 5, 2});
  for (std::size_t n = 0; n < labels; ++n) {
    if (draft.choices.one_in(4)) {
      identifier(draft);
    } else {
      quoted_label(draft);
    }
  }
  draft.token("{");
}

static void one_line_block(Draft& draft) {
  block_header(draft);
  Draft::Nested inner(draft, Gap::line);
  if (draft.choices.one_in(2)) {
    draft.token(draft.choices.pick({"a", "b", "count"}));
    draft.token("=");
    expression(draft, Then::same_line);
  }
  draft.token("}");
}

static void block(Draft& draft) {
  block_header(draft);
  draft.blanks();
  draft.choices.one_in(8) ? comment_line(draft) : end_of_line(draft);
  Draft::Nested inner(draft, Gap::line);
  body(draft);
  indent(draft);
  draft.append("}");
}

static void item(Draft& draft, std::set<std::string>& taken) {
  indent(draft);
  switch (draft.choices.weighted({12, draft.tight() ? 0U : 4U, 2, 2, 2, 1})) {
    case 0:
      attribute(draft, taken);
      break;
    case 1:
      block(draft);
      break;
    case 2:
      one_line_block(draft);
      break;
    case 3:
      return comment_line(draft);
    case 4:
      return end_of_line(draft);
    default:
      draft.append("/* alone */");
      break;
  }
  line_tail(draft);
}

static void body(Draft& draft) {
  std::set<std::string> taken;
  std::size_t count = draft.tight() ? 0 : draft.choices.below(7);
  for (std::size_t n = 0; n < count; ++n) item(draft, taken);
}

void config_file(Draft& draft) {
  if (draft.choices.one_in(25)) draft.append("\xEF\xBB\xBF");
  body(draft);
  if (draft.choices.one_in(12))
    draft.append(draft.choices.pick({"  ", "\t", "# end", "/* end */", "a_last = 1", "last {}"}));
}

std::string valid_file(Choices& choices) {
  Draft draft(choices);
  draft.max_depth = choices.one_in(10) ? 14 : 5;
  config_file(draft);
  return std::move(draft.text);
}

}  // namespace jobstamp::generate
