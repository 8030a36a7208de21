// In most bodies the sketches alone tell all blocks apart, and nothing is sorted.
// SPDX-License-Identifier: Apache-2.0
#include "nomad/alike.hpp"

#include <algorithm>
#include <string_view>

namespace jobstamp {
namespace {

int compare(const Outline& outline, const Place& one, const Place& other) {
  if (int order = one.name.compare(other.name); order != 0) return order;
  auto ours = outline.labels_of(one);
  auto theirs = outline.labels_of(other);
  if (std::ranges::equal(ours, theirs)) return 0;
  return std::ranges::lexicographical_compare(ours, theirs) ? -1 : 1;
}

bool may_be_alike(std::span<const Neighbour> blocks) {
  std::uint64_t seen = 0;
  for (Neighbour each : blocks) {
    std::uint64_t one = std::uint64_t{1} << each.sketch % 64;
    if (seen & one) return true;
    seen |= one;
  }
  return false;
}

}  // namespace

std::uint32_t sketch_of(const Outline& outline, const Place& block) {
  auto mixed = [](std::uint32_t sketch, std::string_view text) {
    if (!text.empty()) sketch = sketch * 31 + static_cast<unsigned char>(text.back());
    return sketch * 31 + static_cast<std::uint32_t>(text.size());
  };
  return mixed(mixed(block.label_count, block.name), block.label_count ? outline.labels[block.first_label] : "");
}

void number_alike(Outline& outline, std::span<Neighbour> blocks) {
  if (!may_be_alike(blocks)) return;
  auto place_of = [&](Neighbour each) -> Place& { return outline.places[each.place]; };
  std::ranges::sort(blocks, [&](Neighbour one, Neighbour other) {
    if (one.sketch != other.sketch) return one.sketch < other.sketch;
    int order = compare(outline, place_of(one), place_of(other));
    return order == 0 ? one.place < other.place : order < 0;
  });
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    const Place& before = place_of(blocks[i - 1]);
    Place& place = place_of(blocks[i]);
    bool is_alike = blocks[i - 1].sketch == blocks[i].sketch && compare(outline, before, place) == 0;
    place.number = is_alike ? before.number + 1 : 0;
  }
}

}  // namespace jobstamp
