// An artifact's source as Nomad's downloader takes it apart (ARTIFACTS.md part 2): forced getter, host, path,
// `//subdir`, query, fragment. Only spans; what is a version in them is asked elsewhere. Nothing is fetched or
// resolved.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/placeholder.hpp"

namespace jobstamp::version {

struct Url {
  Getter getter = Getter::none;
  Span host;               ///< with user and port; the first segment where there is no scheme but a known host
  std::vector<Span> path;  ///< segments behind the host, without the slashes; empty ones left out
  std::vector<Span> subdirectory;
  std::vector<Parameter> query;
  std::optional<Span> fragment;
  std::uint32_t query_end = 0;  ///< where one more parameter would go
  bool has_query = false;       ///< there is a `?`

  /// The value of parameter `key`.
  std::optional<Span> parameter(const Text& text, std::string_view key) const;

  bool is_repository() const { return getter == Getter::git || getter == Getter::hg; }
};

Url take_apart(const Text& source);

}  // namespace jobstamp::version
