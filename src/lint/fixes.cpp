// A fix touches the place that is found and no other: the default of a variable may serve other places, too.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fixes.hpp"

#include "lint/report.hpp"

namespace jobstamp::lint {

std::optional<Fix> rewrite_text(const Item& item, std::string_view text) {
  const auto& literal = item.place().value;
  if (!literal || literal->kind() != Kind::quoted_template) return std::nullopt;
  auto parts = template_parts(*literal);
  if (parts.size() != 1 || parts[0].type != TemplatePart::Type::text) return std::nullopt;
  auto edit = replace_text(*literal, parts[0], 0, parts[0].text.value.size(), text);
  if (!edit) return std::nullopt;
  Fix fix{"write " + quoted('"' + std::string(text) + '"'), {}};
  fix.edits.add(*edit);
  return fix;
}

// One edit: what is put into a place has both its brackets (pipeline, check_edits). Nothing may follow a heredoc's
// marker on its line.
Edit in_brackets(const Item& item) {
  Cursor value = *item.place().value;
  std::string_view closing = value.kind() == Kind::heredoc_template ? "\n]" : "]";
  return {value.span(), std::string("[").append(value.text()).append(closing)};
}

std::optional<Fix> quote_number(const Item& item, std::string_view text) {
  const auto& literal = item.place().value;
  if (!literal || literal->kind() != Kind::number_literal) return std::nullopt;
  std::string written = '"' + escape(text, Quoting::quoted) + '"';
  Fix fix{"write " + quoted(written), {}};
  fix.edits.add({literal->span(), written});
  return fix;
}

}  // namespace jobstamp::lint
