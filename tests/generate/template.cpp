// Templates (spec: Templates): quoted and heredoc, interpolations and directives nested in one
// another, strip markers, escapes, and the `$` and `%` that are only text.
// SPDX-License-Identifier: Apache-2.0
#include "generate/draft.hpp"

namespace jobstamp::generate {

enum class Place { quoted, heredoc };

static void template_parts(Draft& draft, Place place);

/// `{` after a lone `$` would open an interpolation, `${` after it be an escape: a letter keeps them apart.
static void keep_apart(Draft& draft) {
  if (draft.text.back() == '$' || draft.text.back() == '%') draft.append("x");
}

static void any_character(Draft& draft) {
  std::string drawn = character(draft.choices);
  if (drawn == "{") keep_apart(draft);
  draft.append(drawn);
}

static void dollars(Draft& draft) {
  draft.append(draft.choices.pick({"$${", "%%{", "$", "%", "$$", "%%x", "$$${", "$%"}));
}

static void close_sequence(Draft& draft) {
  draft.blanks();
  if (draft.choices.one_in(6)) draft.append(draft.text.back() == '~' ? " ~" : "~");
  draft.append("}");
}

static void interpolation(Draft& draft) {
  keep_apart(draft);
  draft.append(draft.choices.one_in(6) ? "${~" : "${");
  Draft::Nested inner(draft, Gap::wide);
  expression(draft, Then::new_line);
  close_sequence(draft);
}

static void open_directive(Draft& draft, std::string_view keyword) {
  keep_apart(draft);
  draft.append(draft.choices.one_in(6) ? "%{~" : "%{");
  draft.token(keyword);
}

static void bare_directive(Draft& draft, std::string_view keyword) {
  Draft::Nested inner(draft, Gap::wide);
  open_directive(draft, keyword);
  close_sequence(draft);
}

static void template_if(Draft& draft, Place place) {
  {
    Draft::Nested inner(draft, Gap::wide);
    open_directive(draft, "if");
    expression(draft, Then::new_line);
    close_sequence(draft);
  }
  template_parts(draft, place);
  if (draft.choices.one_in(2)) {
    bare_directive(draft, "else");
    template_parts(draft, place);
  }
  bare_directive(draft, "endif");
}

static void template_for(Draft& draft, Place place) {
  {
    Draft::Nested inner(draft, Gap::wide);
    open_directive(draft, "for");
    identifier(draft);
    if (draft.choices.one_in(3)) draft.token(","), identifier(draft);
    draft.token("in");
    expression(draft, Then::new_line);
    close_sequence(draft);
  }
  template_parts(draft, place);
  bare_directive(draft, "endfor");
}

static void quoted_text(Draft& draft) {
  switch (draft.choices.weighted({12, 4, 2})) {
    case 0:
      any_character(draft);
      break;
    case 1:
      draft.append(draft.choices.pick(
          {"\\n", "\\\"", "\\\\", "\\t", "\\r", "\\u00e9", "\\u0301", "\\U0001F600", "\\u0000", "\\\\u"}));
      break;
    default:
      dollars(draft);
      break;
  }
}

static void heredoc_text(Draft& draft) {
  switch (draft.choices.weighted({10, 6, 2, 2})) {
    case 0:
      any_character(draft);
      break;
    case 1:
      end_of_line(draft), draft.append(draft.choices.pick({"", "  ", "    ", "\t"}));
      break;
    case 2:
      draft.append(draft.choices.pick({"\"", "\\", "\\n", "\\u00e9", "<<EOT", "EOT x"}));
      break;
    default:
      dollars(draft);
      break;
  }
}

static void template_part(Draft& draft, Place place) {
  bool plain = draft.tight();
  switch (draft.choices.weighted({10, plain ? 0U : 5U, plain ? 0U : 1U, plain ? 0U : 1U})) {
    case 0:
      place == Place::quoted ? quoted_text(draft) : heredoc_text(draft);
      break;
    case 1:
      interpolation(draft);
      break;
    case 2:
      template_if(draft, place);
      break;
    default:
      template_for(draft, place);
      break;
  }
}

static void template_parts(Draft& draft, Place place) {
  std::size_t count = draft.choices.weighted({3, 4, 3, 2, 1, 1});
  for (std::size_t n = 0; n < count; ++n) template_part(draft, place);
}

void quoted_template(Draft& draft) {
  draft.token("\"");
  Draft::Nested inner(draft, draft.gap);
  template_parts(draft, Place::quoted);
  draft.append("\"");
}

void quoted_label(Draft& draft) {
  draft.token("\"");
  std::size_t count = draft.choices.below(4);
  for (std::size_t n = 0; n < count; ++n) quoted_text(draft);
  draft.append("\"");
}

void heredoc_template(Draft& draft) {
  std::string marker(draft.choices.pick({"EOT", "EOF", "E-1", "\xC3\xA9T", "_"}));
  draft.token("<<");
  draft.append(draft.choices.one_in(2) ? "-" : "");
  draft.append(marker);
  end_of_line(draft);
  Draft::Nested inner(draft, draft.gap);
  std::size_t lines = draft.choices.below(4);
  for (std::size_t n = 0; n < lines; ++n) {
    draft.append(draft.choices.pick({"", "  ", "    ", "\t", " \t"}));
    template_parts(draft, Place::heredoc);
    // A line that is nothing but the marker would end it here.
    draft.append(draft.choices.pick({"", ".", " "}));
    end_of_line(draft);
  }
  draft.append(draft.choices.pick({"", "  ", "      ", "\t", "\xC2\x85 "}));
  draft.append(marker);
  if (draft.choices.one_in(20)) draft.append(draft.choices.pick({"  ", "\t", "\x0B", "\xC2\xA0", "\xE3\x80\x80 "}));
  draft.end_heredoc();
}

}  // namespace jobstamp::generate
