// Lays the schema over a file once, so that each rule finds its blocks by asking for them.
// SPDX-License-Identifier: Apache-2.0
#include "lint/subject.hpp"

#include <algorithm>
#include <utility>

namespace jobstamp::lint {

const Place& Item::place() const { return subject_->outline().places[number_]; }
const Meaning& Item::meaning() const { return subject_->meaning(number_); }
const Scope& Item::scope() const { return subject_->outline().scope_of(place()); }
PlaceId Item::id() const { return {subject_->file(), number_}; }
std::string Item::address() const { return subject_->outline().address(number_); }
std::string Item::path() const { return subject_->outline().path(number_); }
std::string_view Item::block_id() const { return meaning().block ? meaning().block->id : ""; }

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

std::vector<Item> Item::items() const {
  std::vector<Item> found;
  const auto& places = subject_->outline().places;
  std::uint32_t end = number_ + place().size;
  for (std::uint32_t each = number_ + 1; each < end; each += places[each].size) found.push_back(subject_->item(each));
  return found;
}

std::optional<Item> Item::item(std::string_view name) const {
  const auto& places = subject_->outline().places;
  std::uint32_t end = number_ + place().size;
  for (std::uint32_t each = number_ + 1; each < end; each += places[each].size) {
    if (places[each].name == name) return subject_->item(each);
  }
  return std::nullopt;
}

std::vector<Item> Item::items(std::string_view name) const {
  std::vector<Item> found;
  const auto& places = subject_->outline().places;
  std::uint32_t end = number_ + place().size;
  for (std::uint32_t number = number_ + 1; number < end; number += places[number].size) {
    Item each = subject_->item(number);
    if (each.name() == name) found.push_back(each);
    if (each.name() != "dynamic" || !each.is_block()) continue;
    auto labels = each.labels();
    auto content = each.item("content");
    if (content && !labels.empty() && labels.front() == name) found.push_back(*content);
  }
  return found;
}

std::span<const std::string_view> Item::labels() const { return subject_->outline().labels_of(place()); }

Span Item::label_span(std::size_t n) const {
  for (Cursor child : place().node.children()) {
    if (child.kind() == Kind::label && n-- == 0) return child.span();
  }
  return name_span();
}

const Value& Item::value() const { return subject_->value(number_); }

Value Item::value_of(std::string_view name) const {
  auto found = item(name);
  return found ? found->value() : Value();
}

std::string_view Item::text_of(std::string_view name) const {
  Value value = value_of(name);
  return value.is_plain_text() ? value.text : "";
}

Subject::Subject(const Inputs& inputs, std::uint32_t file, const Sites& sites, const Options& options)
    : inputs_(&inputs), sites_(&sites), options_(&options), file_(file), values_(outline().places.size()) {
  meanings_ = meanings(outline(), [&](std::uint32_t driver) {
    const Value& said = value(driver);
    return said.is_plain_text() ? std::string(said.text) : "";
  });
  const schema::Block* first = schema::blocks().data();
  first_of_.assign(schema::blocks().size(), none());
  next_of_.resize(none());
  for (std::uint32_t place = none(); place-- > 0;) {
    const schema::Block* block = meanings_[place].block;
    if (block) next_of_[place] = std::exchange(first_of_[static_cast<std::size_t>(block - first)], place);
  }
}

const Value& Subject::value(std::uint32_t place) const {
  const Value*& known = values_[place];
  if (!known) known = arena_.keep(lint::evaluate(*inputs_, {file_, place}, arena_));
  return *known;
}

Value Subject::evaluate(const Item& item, Cursor expression) const {
  return lint::evaluate(*inputs_, item.id(), expression, arena_);
}

// Places stand in the order of their nodes, each before what stands in it.
std::optional<Item> Subject::item_around(Cursor node) const {
  const auto& places = outline().places;
  auto after = std::ranges::upper_bound(places, node.index(), {}, [](const Place& each) { return each.node.index(); });
  if (after == places.begin()) return std::nullopt;
  auto number = static_cast<std::uint32_t>(after - places.begin() - 1);
  for (std::optional<Item> each = item(number); each; each = each->parent()) {
    if (node.tokens().first >= each->place().node.tokens().first &&
        node.tokens().end <= each->place().node.tokens().end) {
      return each;
    }
  }
  return std::nullopt;
}

std::vector<Item> Subject::items() const {
  std::vector<Item> found;
  for (std::uint32_t place = 0; place < meanings_.size(); ++place) found.push_back(item(place));
  return found;
}

std::vector<Item> Subject::outermost() const {
  std::vector<Item> found;
  const auto& places = outline().places;
  for (std::uint32_t each = 0; each < places.size(); each += places[each].size) found.push_back(item(each));
  return found;
}

std::uint32_t Subject::first_of(std::string_view id) const {
  const schema::Block* wanted = schema::block(id);
  return wanted ? first_of_[static_cast<std::size_t>(wanted - schema::blocks().data())] : none();
}

std::vector<Item> Subject::blocks(std::string_view id) const {
  std::vector<Item> found;
  for (std::uint32_t place = first_of(id); place < none(); place = next_of_[place]) found.push_back(item(place));
  return found;
}

bool Subject::has_block(std::string_view id) const { return first_of(id) < none(); }

std::optional<Item> Subject::job() const {
  std::uint32_t first = first_of("job");
  if (first == none() || next_of_[first] < none()) return std::nullopt;
  return item(first);
}

}  // namespace jobstamp::lint
