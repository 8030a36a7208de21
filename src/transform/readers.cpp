// All references of some files, sorted by where they lead. What changes is looked up with every place around it: who
// reads a collection reads each of its entries.
// SPDX-License-Identifier: Apache-2.0
#include "transform/readers.hpp"

#include <algorithm>
#include <optional>

namespace jobstamp::transform {
namespace {

Cursor without_parentheses(Cursor expression) {
  while (expression.kind() == Kind::parenthesized && expression.child(0)) expression = *expression.child(0);
  return expression;
}

/// The reference is about what changed `below` its place, or about all of which that is a part.
bool meets(const Reference& reference, const std::vector<std::string>& below) {
  if (reference.keys) return below.empty();
  std::size_t count = std::min(reference.steps.size(), below.size());
  for (std::size_t step = 0; step < count; ++step) {
    if (!reference.steps[step].empty() && reference.steps[step] != below[step]) return false;
  }
  return true;
}

Shift passed_on(const Reader& reader, const Shift& change, const std::vector<std::string>& below) {
  const std::size_t steps = reader.of.steps.size();
  Shift shift{reader.at, {}, change.is_sure && reader.is_all && reader.of.exact && steps <= below.size()};
  if (reader.is_all && below.size() > steps)
    shift.below.assign(below.begin() + static_cast<std::ptrdiff_t>(steps), below.end());
  return shift;
}

/// Appends the references in an expression of the place. A bare key of an object is a name, and a traversal has its
/// root within it.
void append_references(const Inputs& inputs, PlaceId at, Cursor expression, std::vector<Reader>& found) {
  const Tree& tree = expression.tree();
  const bool is_value = expression == *inputs.place(at).value;
  const std::uint32_t all = without_parentheses(expression).index();
  const std::uint32_t end = expression.index() + tree.nodes()[expression.index()].size;
  for (std::uint32_t index = expression.index(); index < end; ++index) {
    const Kind kind = tree.nodes()[index].kind;
    const bool has_name = kind == Kind::object_item || kind == Kind::traversal;
    if (kind == Kind::variable || kind == Kind::traversal) {
      if (auto of = reference(inputs, at, Cursor(tree, index)))
        found.push_back({at, std::move(*of), is_value && index == all});
    }
    if (has_name && index + 1 < end && tree.nodes()[index + 1].kind == Kind::variable) ++index;
  }
}

// What is written out has places of its own inside, but for the keys of an object.
void append_references(const Inputs& inputs, PlaceId at, std::vector<Reader>& found) {
  const Place& place = inputs.place(at);
  if (!place.value) return;
  auto key = place.node.kind() == Kind::object_item ? place.node.child(0) : std::nullopt;
  if (key && key->kind() != Kind::variable) append_references(inputs, at, *key, found);
  if (place.size == 1) append_references(inputs, at, *place.value, found);
}

}  // namespace

std::vector<Reader> references_at(const Inputs& inputs, PlaceId at) {
  std::vector<Reader> found;
  append_references(inputs, at, found);
  return found;
}

Readers::Readers(const Inputs& inputs, const std::vector<bool>& files) : inputs_(inputs) {
  for (std::uint32_t file = 0; file < inputs.files.size(); ++file) {
    if (!files[file]) continue;
    const auto& places = inputs.files[file].outline.places;
    for (std::uint32_t number = 0; number < places.size(); ++number)
      append_references(inputs, {file, number}, readers_);
  }
  std::stable_sort(readers_.begin(), readers_.end(),
                   [](const Reader& one, const Reader& other) { return one.of.place < other.of.place; });
}

void Readers::add_of(const Shift& change, PlaceId around, const std::vector<std::string>& below,
                     std::vector<Shift>& found) const {
  auto place = [](const Reader& reader) { return reader.of.place; };
  auto reader = std::ranges::lower_bound(readers_, around, {}, place);
  for (; reader != readers_.end() && reader->of.place == around; ++reader) {
    if (meets(reader->of, below)) found.push_back(passed_on(*reader, change, below));
  }
}

std::vector<Shift> Readers::of(const Shift& change) const {
  std::vector<Shift> found;
  std::vector<std::string> below = change.below;
  PlaceId around = change.at;
  while (true) {
    add_of(change, around, below, found);
    const Place& place = inputs_.place(around);
    if (place.parent == around.place) return found;
    below.insert(below.begin(), std::string(place.name));
    around.place = place.parent;
  }
}

}  // namespace jobstamp::transform
