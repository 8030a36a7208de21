// Most of what is given is written out, and need not be evaluated to see that it is there.
// SPDX-License-Identifier: Apache-2.0
#include "lint/given.hpp"

namespace jobstamp::lint {

bool is_written_out(const Item& item) {
  const auto& value = item.place().value;
  if (!value || value->kind() != Kind::quoted_template || !value->children().empty()) return false;
  constexpr std::uint32_t quotes = 2;
  return value->tokens().end - value->tokens().first > quotes;
}

std::optional<std::string_view> written_text(const Item& item) {
  const auto& value = item.place().value;
  return value && value->kind() == Kind::quoted_template ? plain_text(*value) : std::nullopt;
}

bool may_be_null(const Item& item) {
  const auto& value = item.place().value;
  if (!value) return false;
  bool is_template =
      value->kind() == Kind::quoted_template && !value->children().empty() && !value->own_token(Kind::quoted_text);
  return is_template || value->kind() == Kind::variable || value->kind() == Kind::traversal ||
         value->kind() == Kind::conditional || value->kind() == Kind::parenthesized;
}

bool may_be_empty(const Item& item) {
  const auto& value = item.place().value;
  if (!value) return false;
  bool is_template = value->kind() == Kind::quoted_template;
  bool has_none = (is_template || value->kind() == Kind::tuple) && value->children().empty();
  bool is_heredoc = value->kind() == Kind::heredoc_template && !value->own_token(Kind::heredoc_text);
  return may_be_null(item) || (has_none && !is_written_out(item)) || is_heredoc;
}

bool is_given(const Item& block, std::string_view name) {
  auto item = block.item(name);
  if (!item) return false;
  if (is_written_out(*item)) return true;
  const Value& value = item->value();
  return !value.is_null() && !(value.is_plain_text() && value.text.empty());
}

}  // namespace jobstamp::lint
