// What in a download's URL could be its version, and which of it is (VERSIONS.md, "The name and the version inside a
// source", rules 2 to 5). A choice comes with all the places that hold the same version.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/download.hpp"
#include "version/placeholder.hpp"

namespace jobstamp::version {

/// The version and every place of it, in order.
struct Choice {
  std::string version;  ///< without its `v`, `+` for `%2B`
  std::string prefix;
  std::vector<Place> places;
};

/// The version that the rules find; nothing if there is none.
std::optional<Choice> choose(const Download& download, const Hints& hints);

/// True if all of `segment` is a version: a number (but no address of a private network) or a placeholder.
bool is_version(const Text& text, Span segment);

}  // namespace jobstamp::version
