// Where in a task a site can stand, and where in a task or a group an artifact's file can be named besides, as tables
// that nest as their blocks do. A new place is a row here and a case under corpus/transform.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "site/landing.hpp"

namespace jobstamp::site {

/// A name that may stand in a block or a map.
struct SitePlace {
  std::string_view name;              ///< "*": whatever stands there, however deep
  std::optional<SiteKind> kind = {};  ///< of what stands there
  std::span<const SitePlace> inside = {};
  Use use = Use::argument;

  /// What the table says of `wanted` in it, or null; what is not in the table holds no site.
  constexpr const SitePlace* step(std::string_view wanted) const {
    if (name == "*") return this;
    for (const SitePlace& each : inside) {
      if (each.name == wanted || each.name == "*") return &each;
    }
    return nullptr;
  }
};

inline constexpr SitePlace in_mount[] = {{"source", SiteKind::path, {}, Use::path}};

inline constexpr SitePlace in_config[] = {
    {"args", SiteKind::args},
    {"class_path", SiteKind::class_path, {}, Use::looked_up},
    {"command", SiteKind::command, {}, Use::looked_up},
    {"entrypoint", SiteKind::path},
    {"image", SiteKind::image, {}, Use::looked_up},
    {"image_path", SiteKind::image_path, {}, Use::looked_up},
    {"jar_path", SiteKind::jar, {}, Use::looked_up},
    {"jvm_options", SiteKind::path},
    {"load", SiteKind::load, {}, Use::looked_up},
    {"mount", {}, in_mount},
    {"mounts", {}, in_mount},
    {"volumes", SiteKind::path, {}, Use::volume},
    {"work_dir", SiteKind::literal, {}, Use::work_dir},
};

inline constexpr SitePlace words_in_task[] = {{"config", {}, in_config}};

/// Where, in a task, a text follows an artifact if it names its file. `sidecar_task` is a task as well.
inline constexpr SitePlace words = {"task", {}, words_in_task};

inline constexpr SitePlace image_in_config[] = {{"image", SiteKind::image}};

inline constexpr SitePlace in_task[] = {
    {"artifact", SiteKind::artifact},  // its block as a whole
    {"config", {}, image_in_config},
};

/// Where, in a task, sites are that need no other.
inline constexpr SitePlace task = {"task", {}, in_task};

inline constexpr SitePlace any[] = {{"*", SiteKind::literal}};
inline constexpr SitePlace in_command[] = {{"args", SiteKind::literal}, {"command", SiteKind::literal}};
inline constexpr SitePlace in_template[] = {
    {"change_script", {}, in_command},
    {"data", SiteKind::literal},
    {"destination", SiteKind::literal, {}, Use::path},
    {"source", SiteKind::literal, {}, Use::path},
};
inline constexpr SitePlace in_service[] = {{"check", {}, in_command}};
inline constexpr SitePlace work_dir[] = {{"work_dir", SiteKind::literal, {}, Use::path}};

inline constexpr SitePlace in_task_or_group[] = {
    {"action", {}, in_command},  {"config", {}, work_dir},      {"env", {}, any},
    {"service", {}, in_service}, {"template", {}, in_template},
};

/// Where, in a task or a group, an artifact's file can be named besides: told about, never set.
inline constexpr SitePlace beside_sites = {"task or group", {}, in_task_or_group};

}  // namespace jobstamp::site
