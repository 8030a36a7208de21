// A download's URL with its parts sorted by what they may tell: the shape it fits, the file, the directories and the
// parameters that can hold a version. What they do tell is weighed in evidence.cpp and naming.cpp.
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

/// A view of `text` and `url`.
struct Download {
  const Text& text;
  const Url& url;
  std::optional<Fit> fit;
  std::vector<Span> path;          ///< the URL's segments; the last one is cut at `%2F` too, for what is stored so
  std::optional<FileName> file;    ///< the last segment, unless the shape says that it is the version itself
  std::vector<Span> directories;   ///< segments behind the names and before the file, then the subdirectory's
  std::vector<Parameter> query;    ///< parameters that may hold a version
  std::vector<std::string> names;  ///< those the shape gives
  std::optional<Span> object;      ///< the id of one version of an object, which is no version
  bool amazon = false;             ///< `version` is such an id
};

Download sort_parts(const Text& text, const Url& url);

}  // namespace jobstamp::version
