// Takes in the trees of a call and collects what each declares at its outermost level (Nomad: jobspec2,
// `-var-file`). The first of one name wins: Nomad refuses a second one.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <utility>

namespace jobstamp {
namespace {

/// Calls `take(number, place)` for the outermost places, or for those right inside `around`.
template <typename Take>
void each_place(const std::vector<Place>& places, std::uint32_t begin, std::uint32_t end, Take take) {
  for (std::uint32_t number = begin; number < end; number += places[number].size) take(number, places[number]);
}

void take_entries(const Outline& outline, std::uint32_t block, Declarations::Names& into) {
  each_place(outline.places, block + 1, block + outline.places[block].size,
             [&](std::uint32_t number, const Place& entry) { into.emplace(entry.name, number); });
}

void take_variable(const Outline& outline, std::uint32_t number, const Block& block, Declarations& into) {
  auto labels = block.labels();
  if (labels.size() != 1) return;
  bool has_default = false;
  each_place(outline.places, number + 1, number + outline.places[number].size,
             [&](std::uint32_t inner, const Place& entry) {
               if (entry.name != "default") return;
               into.variables.emplace(labels.front(), inner);
               has_default = true;
             });
  if (!has_default) into.undefaulted.emplace(labels.front(), number);
}

Declarations declarations(const Outline& outline) {
  Declarations found;
  bool only_assignments = true;
  auto end = static_cast<std::uint32_t>(outline.places.size());
  each_place(outline.places, 0, end, [&](std::uint32_t number, const Place& place) {
    auto block = Block::from(place.node);
    if (!block) {
      found.assignments.emplace(place.name, number);
      return;
    }
    only_assignments = false;
    if (place.name == "variable") take_variable(outline, number, *block, found);
    if (place.name == "variables") take_entries(outline, number, found.variables);
    if (place.name == "locals") take_entries(outline, number, found.locals);
  });
  if (!only_assignments) found.assignments.clear();
  return found;
}

}  // namespace

Inputs inputs_of(const std::vector<const Tree*>& trees) {
  Inputs inputs;
  for (const Tree* tree : trees) {
    Outline places = outline(*tree);
    Declarations declared = declarations(places);
    inputs.files.push_back({tree, std::move(places), std::move(declared)});
  }
  return inputs;
}

}  // namespace jobstamp
