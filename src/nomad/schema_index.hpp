// Finds the schema's rows by name in one step. Every name of every job file is asked for, most of them twice; the
// tables are laid out while this is compiled. SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "jobstamp/nomad.hpp"

namespace jobstamp::schema {

/// Numbers by name within something, as a hash table: a number stands at its name's hash or close behind.
template <std::size_t Slots>
class NameTable {
  static_assert((Slots & (Slots - 1)) == 0);

 public:
  static constexpr std::uint16_t none = 0xFFFF;

  constexpr NameTable() { slots_.fill(none); }

  constexpr void add(std::size_t around, std::string_view name, std::uint16_t number) {
    std::size_t at = hash(around, name);
    while (slots_[at % Slots] != none) ++at;
    slots_[at % Slots] = number;
    ++count_;
  }

  /// True where a number stands close to its hash.
  constexpr bool is_sparse() const { return count_ <= Slots / 2; }

  /// The first of the numbers under this hash for which `is_it(number)`, else `none`.
  template <class IsIt>
  constexpr std::uint16_t find(std::size_t around, std::string_view name, IsIt is_it) const {
    std::size_t at = hash(around, name);
    while (slots_[at % Slots] != none && !is_it(slots_[at % Slots])) ++at;
    return slots_[at % Slots];
  }

 private:
  static constexpr std::size_t hash(std::size_t around, std::string_view name) {
    std::size_t hash = around * 131 + name.size();
    if (name.empty()) return hash;
    auto mix = [&](char c) { hash = hash * 31 + static_cast<unsigned char>(c); };
    mix(name.front());
    mix(name[name.size() / 3]);
    mix(name[name.size() / 2]);
    mix(name.back());
    return hash ^ hash >> 10;
  }

  std::array<std::uint16_t, Slots> slots_{};
  std::size_t count_ = 0;
};

class Index {
 public:
  constexpr explicit Index(std::span<const Block> blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) ids_.add(0, blocks[i].id, static_cast<std::uint16_t>(i));
    for (std::size_t i = 0; i < blocks.size(); ++i) add_names(blocks, i);
    for (std::size_t i = 0; i < blocks.size(); ++i) add_meant(blocks, i);
  }

  constexpr bool is_sparse() const { return ids_.is_sparse() && attributes_.is_sparse() && children_.is_sparse(); }

  constexpr const Block* block(std::span<const Block> blocks, std::string_view id) const {
    std::uint16_t found = ids_.find(0, id, [&](std::uint16_t each) { return blocks[each].id == id; });
    return found == ids_.none ? nullptr : &blocks[found];
  }

  /// `around`: the block's number. Its attribute called `name`, or null.
  const Attribute* attribute(std::size_t around, std::span<const Attribute> rows, std::string_view name) const {
    std::uint16_t found = attributes_.find(
        around, name, [&](std::uint16_t each) { return each >> 8 == around && rows[each & 0xFF].name == name; });
    return found == attributes_.none ? nullptr : &rows[found & 0xFF];
  }

  /// The same for a block in it, which has other keywords too.
  const Child* child(std::span<const Block> blocks, std::size_t around, std::string_view name) const {
    std::span<const Child> rows = blocks[around].blocks;
    std::uint16_t found = children_.find(around, name, [&](std::uint16_t each) {
      return each >> 8 == around && is_called(blocks, rows[each & 0xFF], name);
    });
    return found == children_.none ? nullptr : &rows[found & 0xFF];
  }

  /// What row number `row` of the blocks in `around` says its block is, or null for an id that is none.
  const Block* meant(std::span<const Block> blocks, std::size_t around, std::size_t row) const {
    std::uint16_t found = meant_[first_row_[around] + row];
    return found == ids_.none ? nullptr : &blocks[found];
  }

 private:
  constexpr void add_names(std::span<const Block> blocks, std::size_t around) {
    const Block& block = blocks[around];
    auto number = [&](std::size_t row) { return static_cast<std::uint16_t>(around << 8 | row); };
    for (std::size_t row = 0; row < block.attributes.size(); ++row) {
      attributes_.add(around, block.attributes[row].name, number(row));
    }
    for (std::size_t row = 0; row < block.blocks.size(); ++row) {
      children_.add(around, block.blocks[row].name, number(row));
    }
    for (std::size_t row = 0; row < block.blocks.size(); ++row) {
      for (std::string_view alias : aliases(blocks, block.blocks[row])) children_.add(around, alias, number(row));
    }
  }

  constexpr void add_meant(std::span<const Block> blocks, std::size_t around) {
    first_row_[around] = rows_;
    for (const Child& child : blocks[around].blocks) {
      meant_[rows_++] = ids_.find(0, child.block, [&](std::uint16_t each) { return blocks[each].id == child.block; });
    }
  }

  constexpr std::span<const std::string_view> aliases(std::span<const Block> blocks, const Child& child) const {
    const Block* meant = block(blocks, child.block);
    return meant ? meant->aliases : std::span<const std::string_view>();
  }

  bool is_called(std::span<const Block> blocks, const Child& child, std::string_view name) const {
    if (child.name == name) return true;
    for (std::string_view alias : aliases(blocks, child)) {
      if (alias == name) return true;
    }
    return false;
  }

  NameTable<256> ids_;
  NameTable<1024> attributes_;
  NameTable<512> children_;
  std::array<std::uint16_t, 256> first_row_{};  ///< by number of the block: its rows' place in `meant_`
  std::array<std::uint16_t, 512> meant_{};      ///< by row: number of the block
  std::uint16_t rows_ = 0;
};

const Index& index();

}  // namespace jobstamp::schema
