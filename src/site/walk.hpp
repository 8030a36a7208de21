// Goes over the places of a scope that a table has. What is not in the table is passed over, whatever stands in it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "jobstamp/nomad.hpp"
#include "site/site_places.hpp"

namespace jobstamp::site {

/// Shows `take(number, row)` what stands in a scope itself: what stands in the scopes within it is theirs.
template <class Take>
class Walk {
 public:
  Walk(const Outline& outline, std::uint32_t scope, Take take) : outline_(outline), scope_(scope), take_(take) {}

  void run(const SitePlace& table) { walk_in(outline_.scopes[scope_].block, table); }

 private:
  // An element stands where its list does, and what a `dynamic` block makes where that block does.
  void walk_in(std::uint32_t around, const SitePlace& here) {
    const auto& places = outline_.places;
    std::uint32_t end = around + places[around].size;
    for (std::uint32_t number = around + 1; number < end; number += places[number].size) {
      const Place& place = places[number];
      if (place.scope != scope_) continue;
      if (outline_.is_dynamic(number)) {
        walk_content(number, here);
      } else if (const SitePlace* found = place.is_element() ? &here : here.step(place.name)) {
        look_at(number, *found);
      }
    }
  }

  void walk_content(std::uint32_t dynamic, const SitePlace& here) {
    const auto& places = outline_.places;
    const SitePlace* found = here.step(outline_.labels_of(places[dynamic]).front());
    if (!found) return;
    std::uint32_t end = dynamic + places[dynamic].size;
    for (std::uint32_t number = dynamic + 1; number < end; number += places[number].size) {
      bool is_content = places[number].node.kind() == Kind::block && places[number].scope == scope_;
      if (is_content) look_at(number, *found);
    }
  }

  void look_at(std::uint32_t number, const SitePlace& here) {
    if (here.kind) take_(number, here);
    walk_in(number, here);
  }

  const Outline& outline_;
  std::uint32_t scope_;
  Take take_;
};

/// Shows `take(number, row)` the places of a scope that the table gives a kind, in source order.
template <class Take>
void walk(const Outline& outline, std::uint32_t scope, const SitePlace& table, Take take) {
  Walk<Take>(outline, scope, take).run(table);
}

}  // namespace jobstamp::site
