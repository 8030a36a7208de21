// What stands in, around and beside a place, by the names that the schema and the writer have for it.
// SPDX-License-Identifier: Apache-2.0
#include "lint/item.hpp"

#include "lint/subject.hpp"

namespace jobstamp::lint {

// Most names of one length differ in their first letter already.
static inline bool is_called(const Item& item, std::string_view name) {
  std::string_view own = item.name();
  return own.size() == name.size() && !name.empty() && own.front() == name.front() && own == name;
}

std::string Item::address() const { return subject_->outline().address(number_); }
std::string Item::path() const { return subject_->outline().path(number_); }

bool Item::is_generated() const {
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

std::optional<Item> Item::item(std::string_view name) const {
  for (Item each : items()) {
    if (is_called(each, name)) return each;
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

static bool is_dynamic(const Item& item) { return is_called(item, "dynamic") && item.is_block(); }

// Whether a `dynamic` block makes blocks of that name.
static bool makes(const Item& dynamic, std::string_view name) {
  auto labels = dynamic.labels();
  return !labels.empty() && labels.front() == name && dynamic.item("content");
}

void NamedItems::iterator::find() {
  for (; at_ != end_; ++at_) {
    is_made_ = is_dynamic(*at_) && makes(*at_, name_);
    if (is_made_ || is_called(*at_, name_)) return;
  }
}

}  // namespace jobstamp::lint
