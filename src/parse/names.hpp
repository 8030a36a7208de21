// The attributes' names of the bodies that are open. Each attribute of a body has a name of its own (spec: Bodies,
// "attribute names must be unique"; a block of the same name is no trouble): that is asked while the source is
// read, so that what needs no nodes needs none for this either.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "parse/tapes.hpp"

namespace jobstamp::parsing {

class Names {
 public:
  /// What `leave` needs to know of the body around.
  struct Outer {
    std::uint32_t first;
    std::uint64_t seen;
  };

  explicit Names(Tape<std::string_view>& tape) : names_(tape) {}

  /// True if no open body has an attribute so far.
  bool empty() const { return names_.count() == 0; }

  Outer enter() {
    const Outer outer{first_, seen_};
    first_ = names_.count();
    seen_ = 0;
    return outer;
  }
  /// False if the body that ends repeats a name, which only shows now.
  bool leave(Outer outer) {
    const bool differ = places_.empty() || all_differ();
    if (!places_.empty()) [[unlikely]]
      forget_places();
    names_.go_back(first_);
    first_ = outer.first;
    seen_ = outer.seen;
    return differ;
  }

  /// False if it was found that the innermost body repeats a name, this one or one shortly before; `name`, which is
  /// not empty, lives as long as this.
  [[gnu::always_inline]] bool add(std::string_view name) {
    const std::uint64_t mark = mark_of(name);
    if ((seen_ & mark) != 0) [[unlikely]]
      return add_to_many(name);
    seen_ |= mark;
    names_.next() = name;
    return true;
  }
  /// False if the innermost body repeats a name.
  bool all_differ();

 private:
  /// A table, at most half full, of the innermost body that has many names. It is filled some names at a time, so that
  /// the memory that a name needs is fetched beside what others need.
  struct Place {
    std::uint32_t hash;
    std::uint32_t name;
  };
  struct Places {
    std::uint32_t first;  ///< the body's first name
    std::uint32_t end;    ///< behind the last name that has its place
    int bits = 0;         ///< the table has two to the power of `bits` places, where a hash begins with its own number
    std::vector<Place> table;
  };
  static constexpr std::size_t few = 32;
  static constexpr std::size_t batch = 64;

  /// One of 64 bits: a name whose bit was not seen is a new one. It costs 10 instructions where comparing with each
  /// name of a body took 60.
  static std::uint64_t mark_of(std::string_view name) {
    const std::uint64_t looks = static_cast<unsigned char>(name.front()) |
                                std::uint64_t{static_cast<unsigned char>(name.back())} << 8 |
                                std::uint64_t{name.size()} << 16;
    return std::uint64_t{1} << (looks * 0x9E3779B97F4A7C15 >> 58);
  }

  bool add_to_many(std::string_view name);
  bool fill(Places& places);
  bool put(Places& places, Place place) const;
  void grow(Places& places) const;
  void forget_places();

  Pen<std::string_view> names_;
  std::uint32_t first_ = 0;  ///< of the innermost body
  std::uint64_t seen_ = 0;   ///< the bits of its names
  std::vector<Places> places_;
};

}  // namespace jobstamp::parsing
