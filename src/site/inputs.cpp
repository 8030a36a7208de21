// Takes in the trees of a call and collects what each declares at its outermost level (Nomad: jobspec2,
// `-var-file`). The first of one name wins: Nomad refuses a second one.
// SPDX-License-Identifier: Apache-2.0
#include "site/by_job.hpp"

#include <algorithm>
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

void take_variable(const Outline& outline, std::uint32_t number, Declarations& into) {
  auto labels = outline.labels_of(outline.places[number]);
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

Declarations declarations(const Outline& outline, const Tree& tree) {
  Declarations found;
  const bool only_assignments = is_variable_file(tree);
  auto end = static_cast<std::uint32_t>(outline.places.size());
  each_place(outline.places, 0, end, [&](std::uint32_t number, const Place& place) {
    if (place.node.kind() != Kind::block) {
      if (only_assignments) found.assignments.emplace(place.name, number);
      return;
    }
    if (place.name == "variable") take_variable(outline, number, found);
    if (place.name == "variables") take_entries(outline, number, found.variables);
    if (place.name == "locals") take_entries(outline, number, found.locals);
  });
  return found;
}

}  // namespace

bool is_variable_file(const Tree& tree) {
  Children items = body_of(tree).items();
  return !items.empty() &&
         std::all_of(items.begin(), items.end(), [](Cursor item) { return item.kind() == Kind::attribute; });
}

void site::for_each_job(const std::vector<const Tree*>& trees, const version::Hints& hints,
                        const std::function<void(const Inputs&, const Sites&)>& take) {
  Inputs inputs;
  inputs.files.resize(trees.size());
  std::vector<OutlineByJob> outlines;
  for (std::size_t i = 0; i < trees.size(); ++i) {
    Input& input = inputs.files[i];
    input.tree = trees[i];
    outlines.emplace_back(*trees[i], input.outline);
    input.declared = declarations(input.outline, *trees[i]);
  }
  version::Readings readings(hints);
  for (std::uint32_t file = 0; file < trees.size(); ++file) {
    std::uint32_t first_scope = 0;
    do {
      Sites found;
      find_in(inputs, readings, file, first_scope, found);
      take(inputs, found);
      first_scope = outlines[file].first_scope();
    } while (outlines[file].next());
  }
}

Inputs inputs_of(const std::vector<const Tree*>& trees) {
  Inputs inputs;
  inputs.files.reserve(trees.size());
  for (const Tree* tree : trees) {
    Outline places = outline(*tree);
    Declarations declared = declarations(places, *tree);
    inputs.files.push_back({tree, std::move(places), std::move(declared)});
  }
  return inputs;
}

}  // namespace jobstamp
