// A literal that several places read moves all of them. Where that reaches farther than the wish, the user
// says so (`--shared`) or wishes for the others too.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <utility>

#include "transform/narrow.hpp"
#include "transform/nearest.hpp"
#include "transform/refuse.hpp"

namespace jobstamp::transform {
namespace {

bool is_outside(const Call& call, const Moved& moved) {
  const Scope& scope = call.inputs.scope(moved.at);
  bool is_declaration = scope.level == Scope::Level::file;
  return !is_declaration && moved.governed_by && !covers(call.options, scope);
}

/// The other package that moves at this place, if one does.
std::optional<std::string> other_package(const Call& call, const Moved& moved) {
  for (std::uint32_t number : moved.sites) {
    const Site& site = call.sites.all[number];
    if (!call.wish_of[number] && !call.wanted[number] && !site.reading.names.empty()) return site.reading.package();
  }
  return std::nullopt;
}

/// True for an image or a source that is computed from the literal: nobody can tell which package it is.
bool may_be_other(const Call& call, const Moved& moved) {
  return !moved.is_readable && std::any_of(moved.sites.begin(), moved.sites.end(), [&](std::uint32_t number) {
    const Site& site = call.sites.all[number];
    bool names_package = site.kind == SiteKind::image || site.kind == SiteKind::artifact;
    return names_package && site.reading.names.empty();
  });
}

bool is_asked(const Call& call, const Moved& moved, Asked asked) {
  return std::any_of(moved.causes.begin(), moved.causes.end(),
                     [&](std::uint32_t cause) { return call.causes[cause].asked == asked; });
}

}  // namespace

// A placeholder is filled in for all packages that it serves.
void refuse_shared(Call& call, const std::vector<Moved>& moved) {
  if (call.options.shared) return;
  std::map<PlaceId, std::vector<std::string>> reached;
  for (const Moved& each : moved) {
    if (!each.governed_by) continue;
    bool by_name = is_asked(call, each, Asked::package);
    if (!by_name && !is_asked(call, each, Asked::placeholder)) continue;
    auto package = by_name ? other_package(call, each) : std::nullopt;
    bool reaches_others = package || is_outside(call, each) || (by_name && may_be_other(call, each));
    if (!reaches_others) continue;
    std::string address = call.address(each.at);
    reached[*each.governed_by].push_back(package ? *package + " (" + address + ")" : address);
  }
  for (auto& [literal, others] : reached) {
    Diagnostic shared =
        complaint("shared-literal", quoted(call.address(literal)) + " is read by " + listed(others) + " too",
                  "set those to the same version in this call, or say with --shared that they may move");
    shared.label = "this would change all of them";
    call.fail(Outcome::refused, literal, std::move(shared));
  }
}

}  // namespace jobstamp::transform
