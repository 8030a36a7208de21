// Which files the patterns of `.jobstamp.hcl` leave out: the rules of gitignore(5), but without its `\`. A path is held
// against the patterns folder by folder, because what lies in a folder that is left out cannot be named again.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include "jobstamp/pipeline.hpp"

namespace jobstamp {
namespace {

using Segments = std::vector<std::string_view>;

Segments split(std::string_view path) {
  Segments segments;
  for (;;) {
    auto slash = path.find('/');
    segments.push_back(path.substr(0, slash));
    if (slash == path.npos) return segments;
    path.remove_prefix(slash + 1);
  }
}

// `**` takes any number of segments. As in a glob of characters, only the last one has to be tried again.
bool segments_match(const Segments& pattern, const Segments& path) {
  std::size_t p = 0, n = 0;
  std::optional<std::size_t> star_pattern;
  std::size_t star_path = 0;
  while (n < path.size()) {
    if (p < pattern.size() && pattern[p] == "**") {
      star_pattern = ++p;
      star_path = n;
    } else if (p < pattern.size() && glob_matches(pattern[p], path[n])) {
      ++p;
      ++n;
    } else if (star_pattern) {
      p = *star_pattern;
      n = ++star_path;
    } else {
      return false;
    }
  }
  return std::all_of(pattern.begin() + static_cast<std::ptrdiff_t>(p), pattern.end(),
                     [](std::string_view left) { return left == "**"; });
}

// A pattern taken apart.
struct Exclude {
  bool keeps = false;         // `!`: takes back what one before it leaves out
  bool folders_only = false;  // a `/` at its end
  Segments segments;          // from the settings' folder on
};

Exclude read_exclude(std::string_view pattern) {
  Exclude exclude;
  exclude.keeps = pattern.starts_with('!');
  if (exclude.keeps) pattern.remove_prefix(1);
  exclude.folders_only = pattern.ends_with('/');
  if (exclude.folders_only) pattern.remove_suffix(1);
  bool anywhere = pattern.find('/') == pattern.npos;
  if (pattern.starts_with('/')) pattern.remove_prefix(1);
  exclude.segments = split(pattern);
  if (anywhere) exclude.segments.insert(exclude.segments.begin(), "**");
  // `a/**` is what lies in `a`, and not `a`.
  if (!anywhere && exclude.segments.back() == "**") exclude.segments.push_back("*");
  return exclude;
}

}  // namespace

bool is_excluded(const std::vector<std::string>& patterns, std::string_view path) {
  std::vector<Exclude> excludes;
  excludes.reserve(patterns.size());
  for (const auto& pattern : patterns) excludes.push_back(read_exclude(pattern));
  const Segments all = split(path);
  Segments walked;
  for (std::size_t depth = 1; depth <= all.size(); ++depth) {
    walked.push_back(all[depth - 1]);
    bool is_folder = depth < all.size();
    bool excluded = false;
    for (const Exclude& exclude : excludes) {
      if (exclude.folders_only && !is_folder) continue;
      if (segments_match(exclude.segments, walked)) excluded = !exclude.keeps;
    }
    if (excluded) return true;
  }
  return false;
}

}  // namespace jobstamp
