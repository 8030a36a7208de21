// Questions to the schema's rows, and its words for people.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "nomad/schema_data.hpp"
#include "nomad/schema_index.hpp"

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

const Attribute* Block::attribute(std::string_view wanted) const {
  return index().meaning(index().attribute(*this, wanted)).attribute;
}
const Child* Block::child(std::string_view wanted) const { return index().meaning(index().child(*this, wanted)).child; }

std::span<const Block> blocks() { return block_table(); }
std::span<const Removed> removed() { return removed_table(); }

const Block* block(std::string_view id) { return index().block(id); }

const Block* driver(std::string_view name) { return index().driver(name); }

}  // namespace jobstamp::schema
