// See holdings.hpp. What is not in the table of places is passed over, whatever stands in it.
// SPDX-License-Identifier: Apache-2.0
#include "site/holdings.hpp"

#include <utility>

#include "site/site_places.hpp"

namespace jobstamp::site {
namespace {

class Walk {
 public:
  Walk(const Inputs& inputs, const version::Hints& hints, version::Readings& readings, std::uint32_t file, Sites& found)
      : inputs_(inputs),
        outline_(inputs.files[file].outline),
        hints_(hints),
        readings_(readings),
        file_(file),
        found_(found) {}

  Holding hold(std::uint32_t scope) {
    holding_ = {};
    holding_.scope = scope;
    const Scope& it = outline_.scopes[scope];
    walk_in(it.block, it.level == Scope::Level::task ? task : group);
    return std::move(holding_);
  }

 private:
  void walk_in(std::uint32_t around, const SitePlace& here);
  void walk_content(std::uint32_t dynamic, const SitePlace& here);
  void look_at(std::uint32_t number, const SitePlace& here);
  void image(PlaceId at);

  const Inputs& inputs_;
  const Outline& outline_;
  const version::Hints& hints_;
  version::Readings& readings_;
  std::uint32_t file_;
  Sites& found_;
  Holding holding_;
};

// An element stands where its list does, and what a `dynamic` block makes where that block does.
void Walk::walk_in(std::uint32_t around, const SitePlace& here) {
  const auto& places = outline_.places;
  std::uint32_t end = around + places[around].size;
  for (std::uint32_t number = around + 1; number < end; number += places[number].size) {
    const Place& place = places[number];
    if (place.scope != holding_.scope) continue;
    if (outline_.is_dynamic(number)) {
      walk_content(number, here);
    } else if (const SitePlace* found = place.is_element() ? &here : here.step(place.name)) {
      look_at(number, *found);
    }
  }
}

void Walk::walk_content(std::uint32_t dynamic, const SitePlace& here) {
  const auto& places = outline_.places;
  const SitePlace* found = here.step(outline_.labels_of(places[dynamic]).front());
  if (!found) return;
  std::uint32_t end = dynamic + places[dynamic].size;
  for (std::uint32_t number = dynamic + 1; number < end; number += places[number].size) {
    bool is_content = places[number].node.kind() == Kind::block && places[number].scope == holding_.scope;
    if (is_content) look_at(number, *found);
  }
}

// Most jobs have no artifact that a word could follow: it is read where there is one.
void Walk::look_at(std::uint32_t number, const SitePlace& here) {
  PlaceId at{file_, number};
  if (here.kind == SiteKind::artifact) {
    if (inputs_.place(at).value) return;
    if (auto delivery = find_artifact(inputs_, hints_, readings_, at, found_)) holding_.deliveries.push_back(*delivery);
    return;
  }
  if (here.kind == SiteKind::image) {
    image(at);
  } else if (here.kind == SiteKind::literal) {
    holding_.mentions.push_back(at);
  } else if (here.kind) {
    holding_.words.push_back({*here.kind, at});
  }
  walk_in(number, here);
}

void Walk::image(PlaceId at) {
  Pieces pieces = read(inputs_, at);
  if (pieces.empty()) return;
  version::Reading reading = version::read_image(legible(pieces), hints_);
  if (reading.image->file) {
    holding_.words.push_back({SiteKind::image, at});
  } else {
    found_.all.push_back({SiteKind::image, at, std::move(pieces), std::move(reading), {}, false});
  }
}

}  // namespace

std::vector<Holding> holdings(const Inputs& inputs, const version::Hints& hints, version::Readings& readings,
                              std::uint32_t file, std::uint32_t first_scope, Sites& found) {
  Walk walk(inputs, hints, readings, file, found);
  const auto& scopes = inputs.files[file].outline.scopes;
  std::vector<Holding> all;
  for (std::uint32_t scope = first_scope; scope < scopes.size(); ++scope) {
    if (scopes[scope].level < Scope::Level::group) continue;
    Holding holding = walk.hold(scope);
    if (!holding.empty()) all.push_back(std::move(holding));
  }
  return all;
}

}  // namespace jobstamp::site
