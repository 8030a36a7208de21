// Did you mean by place: first what may stand there, then where else the schema has the name.
// SPDX-License-Identifier: Apache-2.0
#include "lint/names.hpp"

#include <algorithm>

#include "lint/report.hpp"

namespace jobstamp::lint {
namespace {

// A list that is longer helps nobody, nor does a place that is farther down.
constexpr std::size_t most_places = 3;
constexpr int most_levels = 3;

std::string_view keyword_of(const schema::Block& block) { return schema::is_driver(block) ? "config" : block.name; }

void add_once(std::vector<std::string_view>& words, std::string_view word) {
  if (!word.empty() && std::ranges::find(words, word) == words.end()) words.push_back(word);
}

// Words of so many blocks that a block around says nothing.
bool is_common(std::string_view name) { return name == "id" || name == "name" || name == "type"; }

// Whether the block takes the name as it is written: as an attribute, or as a block.
bool takes(const schema::Block& block, std::string_view name, bool as_block) {
  if (as_block) return block.child(name) != nullptr;
  const schema::Child* child = block.child(name);
  const schema::Block* meant = child ? schema::block(child->block) : nullptr;
  return block.attribute(name) || (meant && meant->as_attribute);
}

// Blocks that may stand in the block, and those that may stand in them.
void add_below(const schema::Block& around, std::string_view name, bool as_block, int levels,
               std::vector<std::string_view>& found) {
  for (const schema::Child& child : around.blocks) {
    const schema::Block* block = schema::block(child.block);
    if (!block || block == &around || block->id == "dynamic") continue;
    if (takes(*block, name, as_block)) add_once(found, child.name);
    if (levels > 1) add_below(*block, name, as_block, levels - 1, found);
  }
}

// Around the place, nearest first, then beside it, below, and beside what it stands in.
std::vector<std::string_view> places_nearby(const Item& item, std::string_view name) {
  std::vector<std::string_view> found;
  const bool as_block = item.is_block();
  auto parent = item.parent();
  for (auto each = parent; each; each = each->parent()) {
    const schema::Block* block = each->meaning().block;
    bool is_around = block && !(*each == *parent) && !is_common(name);
    if (is_around && takes(*block, name, as_block)) return {keyword_of(*block)};
  }
  const schema::Block* around = item.meaning().around;
  if (!around) return found;
  const schema::Block* options = parent ? schema::driver(parent->text_of("driver")) : nullptr;
  if (options && takes(*options, name, as_block)) add_once(found, keyword_of(*options));
  for (Item beside : parent ? parent->items() : item.subject().outermost()) {
    const schema::Block* block = beside.meaning().block;
    if (block && takes(*block, name, as_block)) add_once(found, keyword_of(*block));
  }
  for (int levels = 1; levels <= most_levels && found.empty(); ++levels) {
    add_below(*around, name, as_block, levels, found);
  }
  auto outer = parent ? parent->parent() : std::nullopt;
  if (found.empty() && outer && outer->meaning().block && !is_common(name)) {
    add_below(*outer->meaning().block, name, as_block, 1, found);
  }
  return found;
}

}  // namespace

std::vector<std::string_view> names_in(const schema::Block& block) {
  std::vector<std::string_view> names;
  for (const schema::Attribute& each : block.attributes) names.push_back(each.name);
  for (const schema::Child& each : block.blocks) {
    add_once(names, each.name);
    const schema::Block* meant = schema::block(each.block);
    if (!meant) continue;
    for (std::string_view alias : meant->aliases) add_once(names, alias);
  }
  return names;
}

bool knows(const schema::Block& block, std::string_view name) { return block.attribute(name) || block.child(name); }

bool is_unknown(const Meaning& meaning) { return meaning.around && !meaning.attribute && !meaning.child; }

std::string title_of(const schema::Block& block) {
  if (block.id.empty()) return "a job file";
  if (!schema::is_driver(block)) return quoted(block.name);
  std::string_view driver = block.id.substr(7);
  std::size_t dot = driver.find('.');
  if (dot == driver.npos) return "the options of driver " + quoted(driver);
  return quoted(driver.substr(dot + 1)) + " of driver " + quoted(driver.substr(0, dot));
}

std::string advice_on(const Item& item, std::string_view name) {
  const schema::Block* around = item.meaning().around;
  auto near = around ? nearest(name, names_in(*around)) : std::vector<std::string_view>();
  if (near.size() > 2) near.resize(2);
  if (!near.empty()) return "did you mean " + listed(near, " or ") + "?";
  auto places = places_nearby(item, name);
  return places.empty() || places.size() > most_places ? ""
                                                       : "move it to " + listed(places, " or ") + ", where it belongs";
}

}  // namespace jobstamp::lint
