// Bodies of many attributes, and names that look like others.
// SPDX-License-Identifier: Apache-2.0
#include "parse/names.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <span>

namespace jobstamp::parsing {

static constexpr std::uint32_t vacant = std::numeric_limits<std::uint32_t>::max();

bool Names::add_to_many(std::string_view name) {
  const std::span<const std::string_view> names = names_.written().subspan(first_);
  const std::size_t count = names.size();
  if (count < few && std::find(names.begin(), names.end(), name) != names.end()) return false;
  names_.next() = name;
  if (count < few) return true;
  if (places_.empty() || places_.back().first != first_) places_.push_back({first_, first_, 0, {}});
  return names_.count() - places_.back().end < batch || fill(places_.back());
}

bool Names::all_differ() { return places_.empty() || places_.back().first != first_ || fill(places_.back()); }

// Puts the names that have no place yet into the table. False if one is there already.
bool Names::fill(Places& places) {
  while (std::size_t{2} * (names_.count() - places.first) >= places.table.size()) grow(places);
  while (places.end < names_.count()) {
    std::array<Place, batch> next;
    const std::size_t count = std::min<std::size_t>(next.size(), names_.count() - places.end);
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t hash = std::hash<std::string_view>{}(names_[places.end + i]);
      next[i] = {static_cast<std::uint32_t>(hash), static_cast<std::uint32_t>(places.end + i)};
      __builtin_prefetch(&places.table[next[i].hash >> (32 - places.bits)]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (!put(places, next[i])) return false;
    }
    places.end += static_cast<std::uint32_t>(count);
  }
  return true;
}

bool Names::put(Places& places, Place place) const {
  std::size_t at = place.hash >> (32 - places.bits);
  for (; places.table[at].name != vacant; at = (at + 1) & (places.table.size() - 1)) {
    const Place& other = places.table[at];
    if (other.hash == place.hash && names_[other.name] == names_[place.name]) return false;
  }
  places.table[at] = place;
  return true;
}

// What begins with a hash's first bits stays in the order of hashes: old table and new one are gone through together.
void Names::grow(Places& places) const {
  constexpr int least_bits = 7;
  places.bits = std::max(least_bits, places.bits + 1);
  std::vector<Place> old(std::size_t{1} << places.bits, Place{0, vacant});
  old.swap(places.table);
  for (const Place& place : old) {
    if (place.name != vacant) put(places, place);
  }
}

void Names::forget_places() {
  if (places_.back().first == first_) places_.pop_back();
}

}  // namespace jobstamp::parsing
