// Bodies of many attributes.
// SPDX-License-Identifier: Apache-2.0
#include "parse/names.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace jobstamp::parsing {

static constexpr std::uint32_t vacant = std::numeric_limits<std::uint32_t>::max();

bool Names::place(std::string_view name) {
  if (places_.empty() || places_.back().first != first_) places_.push_back({first_, {}});
  Places& places = places_.back();
  if (2 * (names_.size() - first_) >= places.names.size()) grow(places);
  std::uint32_t& place = place_of(places.names, name);
  if (place != vacant) return false;
  place = static_cast<std::uint32_t>(names_.size());
  names_.push_back(name);
  return true;
}

// Where `name` or its like stands, or where it would.
std::uint32_t& Names::place_of(std::vector<std::uint32_t>& places, std::string_view name) const {
  std::size_t at = std::hash<std::string_view>{}(name) & (places.size() - 1);
  while (places[at] != vacant && names_[places[at]] != name) at = (at + 1) & (places.size() - 1);
  return places[at];
}

void Names::grow(Places& places) const {
  constexpr std::size_t least = 4 * few;  // a power of two, and doubled from there
  places.names.assign(std::max(least, 2 * places.names.size()), vacant);
  for (std::size_t i = first_; i < names_.size(); ++i)
    place_of(places.names, names_[i]) = static_cast<std::uint32_t>(i);
}

void Names::forget_places() {
  if (places_.back().first == first_) places_.pop_back();
}

}  // namespace jobstamp::parsing
