// The shapes of URL in which one place is the version whatever word stands there, or from which a package has its name
// (VERSIONS.md rule 2; ARTIFACTS.md part 6). One more shape is one more row in forms.cpp.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/placeholder.hpp"
#include "version/url.hpp"

namespace jobstamp::version {

/// How a URL fitted a shape. Spans are empty where the shape has no such part.
struct Fit {
  std::string_view form;   ///< its name
  Span repository;         ///< `owner/repo`, or deeper
  Span product;            ///< the package's own name in the path
  Span version;            ///< any word: a tag, a branch, a commit
  Span moving;             ///< a word that is a version but cannot be exchanged for one: `refs/heads/main`, `latest`
  std::size_t behind = 0;  ///< index of the first path segment behind the names: where the version may stand again
};

/// The first shape that fits.
std::optional<Fit> fit(const Text& text, const Url& url);

/// `repo`, `owner/repo` and every longer tail of a repository's path, without `.git`.
std::vector<std::string> repository_names(std::string_view path);

/// True for the words that name whatever is newest: `latest`, `nightly`, `main`.
bool is_moving(std::string_view word);

/// True for those of them that are nobody's name: `latest`, but not `main`.
bool is_never_name(std::string_view word);

}  // namespace jobstamp::version
