// Values first; where they are not known, the words.
// SPDX-License-Identifier: Apache-2.0
#include "lint/same.hpp"

#include <algorithm>

namespace jobstamp::lint {
namespace {

bool is_scalar(const Value& value) {
  return value.is(Value::Kind::text) || value.is(Value::Kind::number) || value.is(Value::Kind::boolean);
}

Same same_values(const Value& before, const Value& after);

// Lists go by order, maps by key.
Same same_entries(const Value& before, const Value& after) {
  if (before.entries.size() != after.entries.size()) return Same::no;
  Same all = Same::yes;
  for (std::size_t i = 0; i < after.entries.size(); ++i) {
    const auto& [key, value] = after.entries[i];
    auto other = after.is(Value::Kind::map) ? std::ranges::find(before.entries, key, &Value::Entry::key)
                                            : before.entries.begin() + static_cast<std::ptrdiff_t>(i);
    Same same = other == before.entries.end() ? Same::no : same_values(other->value, value);
    if (same == Same::no) return Same::no;
    if (same == Same::unknown) all = Same::unknown;
  }
  return all;
}

Same same_values(const Value& before, const Value& after) {
  if (!before.known || !after.known) return Same::unknown;
  if (is_scalar(before) && is_scalar(after)) {
    bool are_numbers = before.is(Value::Kind::number) && after.is(Value::Kind::number);
    bool same = are_numbers ? before.number == after.number : before.text == after.text;
    return same ? Same::yes : Same::no;
  }
  if (before.kind != after.kind) return Same::no;
  return before.is_null() ? Same::yes : same_entries(before, after);
}

bool is_duration(const Item& item) {
  const schema::Attribute* attribute = item.meaning().attribute;
  return attribute && attribute->type == schema::Type::duration;
}

}  // namespace

Same is_same(const Item& before, const Item& after) {
  if (!before.place().value || !after.place().value) return Same::unknown;  // a block in one, an attribute in the other
  Value was = before.value();
  Value is = after.value();
  if (is_duration(after)) {
    auto then = as_duration(was);
    auto now = as_duration(is);
    if (then && now) return then == now ? Same::yes : Same::no;
  }
  Same same = same_values(was, is);
  bool alike = same == Same::unknown && words_of(*before.place().value) == words_of(*after.place().value);
  return alike ? Same::yes : same;
}

std::vector<std::string_view> words_of(Cursor node) {
  std::vector<std::string_view> words;
  const Tree& tree = node.tree();
  for (auto token = node.tokens().first; token < node.tokens().end; ++token)
    if (!is_trivia(tree.kind(token))) words.push_back(tree.text(token));
  return words;
}

}  // namespace jobstamp::lint
