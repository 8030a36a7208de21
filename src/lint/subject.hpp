// What a rule looks at: one job file with the schema laid over it, asked by block and attribute names. Items are
// handles as cheap as a pointer; they live as long as the subject.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/lint.hpp"
#include "lint/arena.hpp"
#include "lint/value.hpp"

namespace jobstamp::lint {

class Subject;

/// A block, an attribute, an object's item or a list's element.
class Item {
 public:
  Item(const Subject& subject, std::uint32_t number) : subject_(&subject), number_(number) {}

  const Place& place() const;
  const Meaning& meaning() const;
  const Scope& scope() const;
  PlaceId id() const;
  std::string address() const;
  std::string path() const;
  std::uint32_t number() const { return number_; }
  const Subject& subject() const { return *subject_; }
  std::string_view name() const { return place().name; }
  /// The schema's id of the block that it is; empty for what is none or unknown.
  std::string_view block_id() const;
  bool is_block() const { return place().node.kind() == Kind::block; }
  /// Written in a `dynamic` block: there may be any number of it, and its iterator is known.
  bool is_generated() const;

  /// Its type or name as it is written; the whole of a list's element.
  Span name_span() const;
  /// Its expression; its type and labels for a block.
  Span value_span() const;
  Span span() const { return place().node.span(); }

  std::optional<Item> parent() const;
  /// The block that it stands in which is the schema's `id`, however far out.
  std::optional<Item> around(std::string_view id) const;
  /// What stands right in it, in source order; elements for a list.
  std::vector<Item> items() const;
  /// The first that is called `name` right in it, whether block or attribute.
  std::optional<Item> item(std::string_view name) const;
  /// All that are called `name` right in it; what a `dynamic` block makes counts as well.
  std::vector<Item> items(std::string_view name) const;
  /// Decoded labels of a block.
  std::span<const std::string_view> labels() const;
  /// Where label number `n` is written, quotes included; the type where there is none.
  Span label_span(std::size_t n) const;
  /// What its expression says; unknown for a block. Evaluated once.
  const Value& value() const;
  /// What the attribute called `name` right in it says; unknown where there is none.
  Value value_of(std::string_view name) const;
  /// Decoded text of that attribute if it is plain, else empty.
  std::string_view text_of(std::string_view name) const;

  friend bool operator==(Item a, Item b) { return a.number_ == b.number_; }

 private:
  const Subject* subject_;
  std::uint32_t number_;
};

class Subject {
 public:
  /// `inputs`, `sites` and `options` must outlive it.
  Subject(const Inputs& inputs, std::uint32_t file, const Sites& sites, const Options& options);

  const Inputs& inputs() const { return *inputs_; }
  const Sites& sites() const { return *sites_; }
  const Options& options() const { return *options_; }
  std::uint32_t file() const { return file_; }
  const Tree& tree() const { return *inputs_->files[file_].tree; }
  const Outline& outline() const { return inputs_->files[file_].outline; }
  const Declarations& declared() const { return inputs_->files[file_].declared; }
  const Meaning& meaning(std::uint32_t place) const { return meanings_[place]; }
  const Value& value(std::uint32_t place) const;
  /// What an expression says that stands in the item.
  Value evaluate(const Item& item, Cursor expression) const;

  Item item(std::uint32_t place) const { return {*this, place}; }
  /// The innermost item that `node` stands in.
  std::optional<Item> item_around(Cursor node) const;
  /// Every place of the file, in source order.
  std::vector<Item> items() const;
  /// What stands right in the file.
  std::vector<Item> outermost() const;
  /// All blocks that are the schema's `id`, in source order; what a `dynamic` block makes counts as well.
  std::vector<Item> blocks(std::string_view id) const;
  bool has_block(std::string_view id) const;
  /// The `job` block, if there is exactly one.
  std::optional<Item> job() const;

 private:
  /// The number of the first place that is the schema's block `id`, else `none()`: as many as there are.
  std::uint32_t first_of(std::string_view id) const;
  std::uint32_t none() const { return static_cast<std::uint32_t>(meanings_.size()); }

  const Inputs* inputs_;
  const Sites* sites_;
  const Options* options_;
  std::uint32_t file_;
  std::vector<Meaning> meanings_;
  std::vector<std::uint32_t> first_of_;       ///< by number of the schema's block: its first place, or `none()`
  std::vector<std::uint32_t> next_of_;        ///< by place: the next that is the same block
  mutable Arena arena_;                       ///< of the values
  mutable std::vector<const Value*> values_;  ///< of the places that were asked for theirs
};

}  // namespace jobstamp::lint
