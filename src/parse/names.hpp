// The attributes' names of the bodies that are open. Each attribute of a body has a name of its own (spec: Bodies,
// "attribute names must be unique"; a block of the same name is no trouble): that is asked while the source is
// read, so that what needs no nodes needs none for this either.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace jobstamp::parsing {

class Names {
 public:
  /// True if no open body has an attribute so far.
  bool empty() const { return names_.empty(); }
  void clear() {
    names_.clear();
    places_.clear();
    first_ = 0;
  }

  /// Begins a body; what it returns is for `leave` at the body's end.
  std::uint32_t enter() {
    const std::uint32_t outer = first_;
    first_ = static_cast<std::uint32_t>(names_.size());
    return outer;
  }
  void leave(std::uint32_t outer) {
    if (!places_.empty()) [[unlikely]]
      forget_places();
    names_.resize(first_);
    first_ = outer;
  }

  /// False if the innermost body has an attribute called so already; `name` lives as long as this. A few names are
  /// compared one by one, many have places in a table.
  bool add(std::string_view name) {
    if (names_.size() - first_ >= few) [[unlikely]]
      return place(name);
    for (std::size_t i = first_; i < names_.size(); ++i) {
      if (names_[i] == name) return false;
    }
    names_.push_back(name);
    return true;
  }

 private:
  /// A table of four bytes a place, at most half full, of the innermost body that has many names.
  struct Places {
    std::uint32_t first;  ///< the body's first name
    std::vector<std::uint32_t> names;
  };
  static constexpr std::size_t few = 32;

  bool place(std::string_view name);
  std::uint32_t& place_of(std::vector<std::uint32_t>& places, std::string_view name) const;
  void grow(Places& places) const;
  void forget_places();

  std::vector<std::string_view> names_;
  std::uint32_t first_ = 0;  ///< of the innermost body
  std::vector<Places> places_;
};

}  // namespace jobstamp::parsing
