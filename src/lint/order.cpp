// Facts: scheduler/util.go networkUpdated, networkPortMap (static ports before dynamic ones) and tasksUpdated.
// SPDX-License-Identifier: Apache-2.0
#include "lint/order.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "lint/deletion.hpp"
#include "lint/same.hpp"

namespace jobstamp::lint {
namespace {

// What Nomad compares by position, and what it stands in.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> ordered = {{
    {"job.group", "network"},
    {"job.group.network", "port"},
    {"job.group.task", "artifact"},
    {"job.group.task", "template"},
    {"job.group.task", "volume_mount"},
}};

bool holds_ordered(const Item& block) {
  std::string path = block.path();
  return std::ranges::any_of(ordered, [&](const auto& row) { return row.first == path; });
}

// In the order in which Nomad keeps them.
std::vector<Item> blocks_of(const Item& around, std::string_view name) {
  auto named = around.items(name);
  std::vector<Item> blocks(named.begin(), named.end());
  auto is_static = [](const Item& each) { return each.item("static").has_value(); };
  if (name == "port") std::stable_partition(blocks.begin(), blocks.end(), is_static);
  return blocks;
}

std::vector<std::vector<std::string_view>> words_of_all(const std::vector<Item>& blocks) {
  std::vector<std::vector<std::string_view>> words;
  words.reserve(blocks.size());
  for (const Item& each : blocks) words.push_back(words_of(each.place().node));
  return words;
}

void compare(const Item& then, const Item& now, std::string_view name, std::vector<Reordered>& found) {
  std::vector<Item> blocks = blocks_of(now, name);
  std::vector<Item> old = blocks_of(then, name);
  auto was = words_of_all(old);
  auto is = words_of_all(blocks);
  if (was == is || !std::ranges::is_permutation(was, is)) return;
  auto first = static_cast<std::size_t>(std::ranges::mismatch(was, is).in2 - is.begin());
  found.push_back({now, std::move(blocks), first, std::move(old)});
}

}  // namespace

std::vector<Reordered> reordered(const Subject& before, const Subject& after) {
  std::vector<Reordered> found;
  std::unordered_multimap<std::string, Item> old;
  for (Item then : before.items()) {
    if (then.is_block() && holds_ordered(then)) old.emplace(then.address(), then);
  }
  for (Item now : after.items()) {
    if (old.empty() || !now.is_block() || now.is_generated() || !holds_ordered(now)) continue;
    auto [first, last] = old.equal_range(now.address());
    for (const auto& [path, name] : ordered) {
      if (now.path() != path) continue;
      for (auto then = first; then != last; ++then) compare(then->second, now, name, found);
    }
  }
  return found;
}

std::optional<Fix> put_back(const Reordered& moved) {
  auto is_stuck = [](const Item& each) { return each.is_generated() || has_comment_beside(each); };
  if (std::ranges::any_of(moved.blocks, is_stuck)) return std::nullopt;
  auto was = words_of_all(moved.then);
  auto is = words_of_all(moved.blocks);
  Fix fix{"put them back into their old order", {}};
  for (std::size_t place = 0; place < was.size(); ++place) {
    auto wanted = static_cast<std::size_t>(std::ranges::find(is, was[place]) - is.begin());
    if (is[place] == was[place]) continue;
    fix.edits.add({moved.blocks[place].span(), std::string(moved.blocks[wanted].place().node.text())});
  }
  return fix;
}

bool is_reordered(const std::vector<Reordered>& all, const Item& item) {
  return std::ranges::any_of(all, [&](const Reordered& each) {
    for (std::optional<Item> around = item; around; around = around->parent()) {
      if (std::ranges::find(each.blocks, *around) != each.blocks.end()) return true;
    }
    return false;
  });
}

}  // namespace jobstamp::lint
