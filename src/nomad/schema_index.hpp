// Finds the schema's rows by name in one step, and numbers what a place can mean. Every name of every job file is asked
// for, most of them twice; the tables are laid out while this is compiled.
// SPDX-License-Identifier: Apache-2.0
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
  /// `number` is not 0. Of two with one name the first is found.
  constexpr void add(std::size_t around, std::string_view name, std::uint16_t number) {
    std::size_t at = hash(around, name);
    while (slots_[at % Slots].number != 0) ++at;
    slots_[at % Slots] = {name.data(), static_cast<std::uint8_t>(name.size()), static_cast<std::uint8_t>(around),
                          number};
    ++count_;
  }

  /// True where a number stands close to its hash.
  constexpr bool is_sparse() const { return count_ <= Slots / 2; }

  /// The number of that name, or 0.
  constexpr std::uint16_t find(std::size_t around, std::string_view name) const {
    for (std::size_t at = hash(around, name);; ++at) {
      const Slot& slot = slots_[at % Slots];
      if (slot.number == 0 || (slot.around == around && slot.text() == name)) return slot.number;
    }
  }

 private:
  // Four of them in a line of the processor's memory.
  struct Slot {
    const char* name = nullptr;
    std::uint8_t size = 0;
    std::uint8_t around = 0;
    std::uint16_t number = 0;
    constexpr std::string_view text() const { return {name, size}; }
  };

  // Three characters and the length tell most names of one block apart.
  static constexpr std::size_t hash(std::size_t around, std::string_view name) {
    std::size_t hash = around * 131 + name.size() * 17;
    if (name.empty()) return hash;
    auto code = [](char c) { return static_cast<unsigned char>(c); };
    return hash + code(name.front()) * 5U + code(name[name.size() / 2]) * 29U + code(name.back()) * 67U;
  }

  std::array<Slot, Slots> slots_{};
  std::size_t count_ = 0;
};

/// The rows of a table of blocks, and the meanings that they give. `around` is one of its blocks everywhere. Number 0
/// is the meaning of what nobody knows.
class Index {
 public:
  constexpr explicit Index(std::span<const Block> blocks) : blocks_(blocks) {
    for (const Block& block : blocks) add_id(block);
    for (const Block& block : blocks) add_rows(block);
  }

  constexpr bool is_sparse() const { return ids_.is_sparse() && attributes_.is_sparse() && children_.is_sparse(); }

  constexpr const Block* block(std::string_view id) const { return at(ids_.find(by_id, id)); }
  /// The options of the driver `name`, or null.
  constexpr const Block* driver(std::string_view name) const { return at(ids_.find(by_driver, name)); }

  std::span<const Meaning> meanings() const { return std::span(meanings_).first(count_); }
  const Meaning& meaning(MeaningNumber number) const { return meanings_[number]; }

  /// What an attribute of `around` called `name` means, or 0.
  MeaningNumber attribute(const Block& around, std::string_view name) const {
    return attributes_.find(number_of(around), name);
  }
  /// The same for a block in it, which has other keywords too.
  MeaningNumber child(const Block& around, std::string_view name) const {
    return children_.find(number_of(around), name);
  }
  MeaningNumber unknown(const Block& around) const { return first_of(around); }
  /// An element of a list of blocks is one of these blocks.
  MeaningNumber element(const Block& around) const { return first_of(around) + 1U; }
  MeaningNumber dynamic(const Block& around) const { return first_of(around) + 2U; }
  /// What a block `config` means that holds the options of one driver.
  MeaningNumber config(const Block& around, const Block& options) const {
    return static_cast<MeaningNumber>(first_of(around) + rows_of(around) + number_of(options));
  }

 private:
  static constexpr std::size_t by_id = 0;
  static constexpr std::size_t by_driver = 1;

  constexpr std::size_t number_of(const Block& block) const {
    return static_cast<std::size_t>(&block - blocks_.data());
  }
  /// `number` counts from 1.
  constexpr const Block* at(std::uint16_t number) const { return number == 0 ? nullptr : &blocks_[number - 1U]; }
  constexpr MeaningNumber first_of(const Block& around) const { return first_[number_of(around)]; }
  static constexpr std::size_t rows_of(const Block& around) {
    return 3 + around.attributes.size() + around.blocks.size();
  }

  constexpr void add_id(const Block& block) {
    constexpr std::string_view drivers = "driver.";
    auto number = static_cast<std::uint16_t>(number_of(block) + 1);
    ids_.add(by_id, block.id, number);
    if (block.id.starts_with(drivers)) ids_.add(by_driver, block.id.substr(drivers.size()), number);
  }

  constexpr void add_rows(const Block& around) {
    std::size_t number = number_of(around);
    first_[number] = count_;
    add({&around, nullptr, nullptr, nullptr});
    add({&around, &around, nullptr, nullptr});
    add({&around, block("dynamic"), nullptr, nullptr});
    for (const Attribute& row : around.attributes) {
      attributes_.add(number, row.name, add({&around, nullptr, nullptr, &row}));
    }
    MeaningNumber first_child = count_;
    for (const Child& row : around.blocks) {
      children_.add(number, row.name, add({&around, block(row.block), &row, nullptr}));
    }
    for (const Child& row : around.blocks) add_aliases(number, row, first_child++);
    for (const Child& row : around.blocks) add_configs(around, row);
  }

  constexpr void add_aliases(std::size_t around, const Child& child, MeaningNumber meaning) {
    const Block* meant = block(child.block);
    if (!meant) return;
    for (std::string_view alias : meant->aliases) children_.add(around, alias, meaning);
  }

  constexpr void add_configs(const Block& around, const Child& child) {
    if (child.block != "config") return;
    for (const Block& options : blocks_) add({&around, &options, &child, nullptr});
  }

  constexpr MeaningNumber add(const Meaning& meaning) {
    meanings_[count_] = meaning;
    return count_++;
  }

  std::span<const Block> blocks_;
  NameTable<256> ids_;  ///< numbers of blocks from 1
  NameTable<1024> attributes_;
  NameTable<512> children_;
  std::array<MeaningNumber, 256> first_{};  ///< by number of the block: the first meaning within it
  std::array<Meaning, 2048> meanings_{};
  MeaningNumber count_ = 1;
};

const Index& index();

}  // namespace jobstamp::schema
