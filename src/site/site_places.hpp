// Where in a task a site can stand, as a table: a path below the task (or `sidecar_task`) and the kind
// of site there. A new place is a row here and a case under corpus/transform.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "jobstamp/site.hpp"

namespace jobstamp::site {

struct SitePlace {
  std::string_view path;
  SiteKind kind;
};

/// The artifact itself is not among them: `Artifact` takes its block as a whole.
inline constexpr std::array site_places = {
    SitePlace{"config.args", SiteKind::args},          SitePlace{"config.class_path", SiteKind::class_path},
    SitePlace{"config.command", SiteKind::command},    SitePlace{"config.entrypoint", SiteKind::path},
    SitePlace{"config.image", SiteKind::image},        SitePlace{"config.image_path", SiteKind::image_path},
    SitePlace{"config.jar_path", SiteKind::jar},       SitePlace{"config.jvm_options", SiteKind::path},
    SitePlace{"config.load", SiteKind::load},          SitePlace{"config.mount.source", SiteKind::path},
    SitePlace{"config.mounts.source", SiteKind::path}, SitePlace{"config.volumes", SiteKind::path},
};

/// What can hold a site or a mention, right below a task or group; all else is passed over.
inline constexpr std::array holders = {"config", "artifact", "env", "template", "service", "dynamic"};

constexpr bool is_holder(std::string_view name) {
  return std::find(holders.begin(), holders.end(), name) != holders.end();
}
static_assert(std::all_of(site_places.begin(), site_places.end(),
                          [](const SitePlace& each) { return is_holder(each.path.substr(0, each.path.find('.'))); }));

/// A place's path below a scope's block, name by name. Longer ones than any of the table are cut.
struct Trail {
  std::array<std::string_view, 8> names;  ///< innermost first
  std::size_t size = 0;

  bool is(std::string_view path) const {
    std::size_t left = size;
    while (left > 0 && path.starts_with(names[left - 1])) {
      path.remove_prefix(names[--left].size());
      bool goes_on = left > 0 && path.starts_with('.');
      if (!goes_on) break;
      path.remove_prefix(1);
    }
    return left == 0 && path.empty();
  }
};

/// The trail of a place below the block that opens its scope.
inline Trail trail_of(const Outline& outline, std::uint32_t place, std::uint32_t block) {
  Trail trail;
  while (place != block) {
    Outline::Step step = outline.last_step(place);
    if (step.name && trail.size == trail.names.size()) return {};
    if (step.name) trail.names[trail.size++] = *step.name;
    place = step.around;
  }
  return trail;
}

inline std::optional<SiteKind> kind_at(const Trail& trail) {
  auto row =
      std::find_if(site_places.begin(), site_places.end(), [&](const SitePlace& each) { return trail.is(each.path); });
  if (row == site_places.end()) return std::nullopt;
  return row->kind;
}

/// Where an artifact's file is named by people and not by Nomad: told about, never set. Below a task, or below a group
/// for its services.
inline bool is_mention(const Trail& trail) {
  bool is_env = trail.size > 1 && trail.names[trail.size - 1] == "env";
  return is_env || trail.is("template.data") || trail.is("service.check.command") || trail.is("service.check.args");
}

}  // namespace jobstamp::site
