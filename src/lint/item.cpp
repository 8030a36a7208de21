// What stands in, around and beside a place, by the names that the schema and the writer have for it.
// SPDX-License-Identifier: Apache-2.0
#include "lint/item.hpp"

#include "lint/subject.hpp"

namespace jobstamp::lint {

std::string Item::address() const { return subject_->outline().address(number_); }
std::string Item::path() const { return subject_->outline().path(number_); }

bool Item::stands_in_dynamic() const {
  for (std::optional<Item> each = *this; each; each = each->parent()) {
    if (each->is_block() && each->name() == "dynamic") return true;
  }
  return false;
}

Span Item::name_span() const {
  Cursor node = place().node;
  if (node.kind() == Kind::object_item) return node.child(0)->span();
  if (node.kind() == Kind::block || node.kind() == Kind::attribute) return node.tree().span(node.tokens().first);
  return node.span();
}

Span Item::value_span() const {
  if (place().value) return place().value->span();
  Span span = name_span();
  for (Cursor child : place().node.children()) {
    if (child.kind() == Kind::label) span.end = child.span().end;
  }
  return span;
}

std::optional<Item> Item::parent() const {
  if (place().parent == number_) return std::nullopt;
  return subject_->item(place().parent);
}

std::optional<Item> Item::around(std::string_view id) const {
  for (auto each = parent(); each; each = each->parent()) {
    if (each->block_id() == id) return each;
  }
  return std::nullopt;
}

Span Item::label_span(std::size_t n) const {
  for (Cursor child : place().node.children()) {
    if (child.kind() == Kind::label && n-- == 0) return child.span();
  }
  return name_span();
}

const Value& Item::value_of(std::string_view name) const {
  static const Value unknown;
  auto found = item(name);
  return found ? found->value() : unknown;
}

std::string_view Item::text_of(std::string_view name) const {
  const Value& value = value_of(name);
  return value.is_plain_text() ? value.text : "";
}

static bool is_dynamic(const Item& item) { return item.is_block() && item.name() == "dynamic"; }

// Whether a `dynamic` block makes blocks of that name.
static bool makes(const Item& dynamic, std::string_view name) {
  auto labels = dynamic.labels();
  return !labels.empty() && labels.front() == name && dynamic.item("content");
}

// The first from where it stands up to `named` that makes blocks of the name.
std::uint32_t NamedItems::iterator::made_or(std::uint32_t named) const {
  std::uint32_t at = number_;
  while (at != named && !(is_dynamic(subject_->item(at)) && makes(subject_->item(at), name_))) at = subject_->after(at);
  return at;
}

Item NamedItems::iterator::made_or_itself(const Item& found) const {
  return is_dynamic(found) && makes(found, name_) ? *found.item("content") : found;
}

}  // namespace jobstamp::lint
