// Every place of a job file that names a package: what kind of place it is, where it stands, which
// package at which version, and from which literals its text is made (design: VERSIONS.md). It
// changes nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jobstamp {

/// The kinds of VERSIONS.md, in its order. `variable`, `local`, `meta` and `env` are the literals
/// that another site is made from.
enum class SiteKind : std::uint8_t {
  artifact,
  ref,
  checksum,
  destination,
  command,
  args,
  class_path,
  jar,
  load,
  image_path,
  path,
  image,
  variable,
  local,
  meta,
  env,
};

/// The kind as reports and `--only` spell it: "class_path".
std::string_view name_of(SiteKind kind);

/// The kind called `name`, if there is one.
std::optional<SiteKind> site_kind(std::string_view name);

}  // namespace jobstamp
