// Questions to the schema's rows, and its words for people.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include "nomad/schema_data.hpp"

namespace jobstamp::schema {

std::string_view name_of(Type type) {
  static constexpr std::array<std::string_view, 12> names = {"string",
                                                             "whole number",
                                                             "true or false",
                                                             "duration",
                                                             "list of strings",
                                                             "list of whole numbers",
                                                             "list of maps of strings",
                                                             "list of maps of whole numbers",
                                                             "map of strings",
                                                             "value",
                                                             "type",
                                                             "name"};
  return names[static_cast<std::size_t>(type)];
}

template <class Row>
static const Row* named(std::span<const Row> rows, std::string_view name) {
  auto found = std::ranges::find(rows, name, &Row::name);
  return found == rows.end() ? nullptr : &*found;
}

const Attribute* Block::attribute(std::string_view wanted) const { return named(attributes, wanted); }

// Few blocks have another keyword, and names that nobody knows are asked for, too.
static const std::vector<const Block*>& blocks_with_aliases() {
  static const std::vector<const Block*> found = [] {
    std::vector<const Block*> all;
    for (const Block& each : block_table()) {
      if (!each.aliases.empty()) all.push_back(&each);
    }
    return all;
  }();
  return found;
}

const Child* Block::child(std::string_view wanted) const {
  if (const Child* found = named(blocks, wanted)) return found;
  for (const Block* meant : blocks_with_aliases()) {
    if (std::ranges::find(meant->aliases, wanted) == meant->aliases.end()) continue;
    auto found = std::ranges::find(blocks, meant->id, &Child::block);
    if (found != blocks.end()) return &*found;
  }
  return nullptr;
}

std::span<const Block> blocks() { return block_table(); }
std::span<const Removed> removed() { return removed_table(); }

const Block* block(std::string_view id) {
  auto rows = block_table();
  auto found = std::ranges::lower_bound(rows, id, {}, &Block::id);
  return found == rows.end() || found->id != id ? nullptr : &*found;
}

const Block* driver(std::string_view name) { return block("driver." + std::string(name)); }

}  // namespace jobstamp::schema
