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
  // Three characters and the length tell most names of one block apart.
  static constexpr std::size_t hash(std::size_t around, std::string_view name) {
    std::size_t hash = around * 131 + name.size() * 17;
    if (name.empty()) return hash;
    auto code = [](char c) { return static_cast<unsigned char>(c); };
    return hash + code(name.front()) * 5U + code(name[name.size() / 2]) * 29U + code(name.back()) * 67U;
  }

  std::array<std::uint16_t, Slots> slots_{};
  std::size_t count_ = 0;
};

/// The rows of a table of blocks. `around` is one of its blocks everywhere.
class Index {
 public:
  constexpr explicit Index(std::span<const Block> blocks) : blocks_(blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) ids_.add(0, blocks[i].id, static_cast<std::uint16_t>(i));
    for (const Block& block : blocks) add_names(block);
    for (const Block& block : blocks) add_meant(block);
  }

  constexpr bool is_sparse() const { return ids_.is_sparse() && attributes_.is_sparse() && children_.is_sparse(); }

  constexpr const Block* block(std::string_view id) const { return at(number_by(id)); }

  /// The attribute of `around` called `name`, or null.
  const Attribute* attribute(const Block& around, std::string_view name) const {
    std::size_t number = number_of(around);
    std::uint16_t found = attributes_.find(number, name, [&](std::uint16_t each) {
      return each >> 8 == number && around.attributes[each & 0xFF].name == name;
    });
    return found == none ? nullptr : &around.attributes[found & 0xFF];
  }

  /// The same for a block in it, which has other keywords too.
  const Child* child(const Block& around, std::string_view name) const {
    std::size_t number = number_of(around);
    std::uint16_t found = children_.find(number, name, [&](std::uint16_t each) {
      return each >> 8 == number && is_called(around.blocks[each & 0xFF], name);
    });
    return found == none ? nullptr : &around.blocks[found & 0xFF];
  }

  /// What `child`, a row of `around`, says that its block is, or null for an id that is none.
  const Block* meant(const Block& around, const Child& child) const {
    return at(meant_[first_row_[number_of(around)] + static_cast<std::size_t>(&child - around.blocks.data())]);
  }

 private:
  static constexpr std::uint16_t none = NameTable<1>::none;

  constexpr std::size_t number_of(const Block& block) const {
    return static_cast<std::size_t>(&block - blocks_.data());
  }
  constexpr const Block* at(std::uint16_t number) const { return number == none ? nullptr : &blocks_[number]; }
  constexpr std::uint16_t number_by(std::string_view id) const {
    return ids_.find(0, id, [&](std::uint16_t each) { return blocks_[each].id == id; });
  }

  constexpr void add_names(const Block& around) {
    std::size_t number = number_of(around);
    auto entry = [&](std::size_t row) { return static_cast<std::uint16_t>(number << 8 | row); };
    for (std::size_t row = 0; row < around.attributes.size(); ++row) {
      attributes_.add(number, around.attributes[row].name, entry(row));
    }
    for (std::size_t row = 0; row < around.blocks.size(); ++row) {
      children_.add(number, around.blocks[row].name, entry(row));
    }
    for (std::size_t row = 0; row < around.blocks.size(); ++row) {
      for (std::string_view alias : aliases(around.blocks[row])) children_.add(number, alias, entry(row));
    }
  }

  constexpr void add_meant(const Block& around) {
    first_row_[number_of(around)] = rows_;
    for (const Child& child : around.blocks) meant_[rows_++] = number_by(child.block);
  }

  constexpr std::span<const std::string_view> aliases(const Child& child) const {
    const Block* meant = block(child.block);
    return meant ? meant->aliases : std::span<const std::string_view>();
  }

  bool is_called(const Child& child, std::string_view name) const {
    if (child.name == name) return true;
    for (std::string_view alias : aliases(child)) {
      if (alias == name) return true;
    }
    return false;
  }

  std::span<const Block> blocks_;
  NameTable<256> ids_;
  NameTable<1024> attributes_;
  NameTable<512> children_;
  std::array<std::uint16_t, 256> first_row_{};  ///< by number of the block: its rows' place in `meant_`
  std::array<std::uint16_t, 512> meant_{};      ///< by row: number of the block
  std::uint16_t rows_ = 0;
};

const Index& index();

}  // namespace jobstamp::schema
