// What in a download's URL could be its version, and which of it is (VERSIONS.md, "The name and the version inside a
// source", rules 2 to 5). A choice comes with all the places that hold the same version.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/filename.hpp"
#include "version/forms.hpp"
#include "version/placeholder.hpp"
#include "version/url.hpp"

namespace jobstamp::version {

/// A download's URL with all that was found in it. A view of `text`.
struct Download {
  const Text& text;
  const Url& url;
  std::optional<Fit> fit;
  std::optional<FileName> file;    ///< the last segment, unless the shape says that it is the version itself
  std::vector<Span> directories;   ///< segments behind the names and before the file, then the subdirectory's
  std::vector<Parameter> query;    ///< parameters that may hold a version
  std::vector<std::string> names;  ///< those the shape gives
};

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
