// A handle on one place of a job file, as cheap as a pointer. It lives as long as the subject.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "jobstamp/lint.hpp"
#include "lint/value.hpp"

namespace jobstamp::lint {

class Items;
class NamedItems;

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
  /// The number of the first place behind it and all that stands in it.
  std::uint32_t after() const;
  const Subject& subject() const { return *subject_; }
  std::string_view name() const { return place().name; }
  /// The schema's id of the block that it is; empty for what is none or unknown.
  std::string_view block_id() const { return meaning().block ? meaning().block->id : ""; }
  bool is_block() const;
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
  Items items() const;
  /// The first that is called `name` right in it, whether block or attribute.
  std::optional<Item> item(std::string_view name) const;
  /// All that are called `name` right in it; what a `dynamic` block makes counts as well.
  NamedItems items(std::string_view name) const;
  /// Decoded labels of a block.
  std::span<const std::string_view> labels() const;
  /// Where label number `n` is written, quotes included; the type where there is none.
  Span label_span(std::size_t n) const;
  /// What its expression says; unknown for a block. Evaluated once.
  const Value& value() const;
  /// What the attribute called `name` right in it says; unknown where there is none.
  const Value& value_of(std::string_view name) const;
  /// Decoded text of that attribute if it is plain, else empty.
  std::string_view text_of(std::string_view name) const;

  friend bool operator==(Item a, Item b) { return a.number_ == b.number_; }

 private:
  bool stands_in_dynamic() const;

  const Subject* subject_;
  std::uint32_t number_;
};

}  // namespace jobstamp::lint
