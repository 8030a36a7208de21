// The kinds of sites by name.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <algorithm>
#include <array>

namespace jobstamp {

// In the order of the enumeration.
static constexpr std::array<std::string_view, 17> kind_names = {
    "artifact",   "ref",  "checksum", "destination", "command", "args", "class_path", "jar",    "load",
    "image_path", "path", "image",    "variable",    "local",   "meta", "env",        "literal"};
static_assert(kind_names[static_cast<std::size_t>(SiteKind::literal)] == "literal");

std::string_view name_of(SiteKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::optional<SiteKind> site_kind(std::string_view name) {
  auto found = std::find(kind_names.begin(), kind_names.end(), name);
  if (found == kind_names.end()) return std::nullopt;
  return static_cast<SiteKind>(found - kind_names.begin());
}

std::optional<SiteKind> declaring_kind(const Inputs& inputs, PlaceId id) {
  const Input& file = inputs.files[id.file];
  const auto& places = file.outline.places;
  std::uint32_t outermost = id.place;
  bool in_meta = false;
  bool in_env = false;
  while (places[outermost].parent != outermost) {
    outermost = places[outermost].parent;
    in_meta = in_meta || places[outermost].name == "meta";
    in_env = in_env || places[outermost].name == "env";
  }
  std::string_view root = places[outermost].name;
  if (root == "variable" || root == "variables" || !file.declared.assignments.empty()) return SiteKind::variable;
  if (root == "locals") return SiteKind::local;
  if (in_meta) return SiteKind::meta;
  if (in_env) return SiteKind::env;
  return std::nullopt;
}

}  // namespace jobstamp
