// Where in a task a site can stand, as a table: a path below the task (or `sidecar_task`) and the kind
// of site there. A new place is a row here and a case under corpus/transform.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
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

constexpr std::optional<SiteKind> kind_at(std::string_view path) {
  auto row =
      std::find_if(site_places.begin(), site_places.end(), [&](const SitePlace& each) { return each.path == path; });
  if (row == site_places.end()) return std::nullopt;
  return row->kind;
}

/// Where an artifact's file is named by people and not by Nomad: told about, never set. Below a task, or below a group
/// for its services.
constexpr bool is_mention(std::string_view path) {
  return path.starts_with("env.") || path == "template.data" || path == "service.check.command" ||
         path == "service.check.args";
}

}  // namespace jobstamp::site
