// The look of a version without its surroundings: dotted numbers with their pre-release and build parts, dates, hex
// words (VERSIONS.md, "What counts as a version"). Placeholders are another file's; words that are a version only for
// where they stand (`/releases/download/nightly/`) are the forms'.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jobstamp::version {

enum class Shape { none, dotted, date, hex };

/// What stands at the start of a text, measured in bytes from it. `full` is at least `release`.
struct Number {
  Shape shape = Shape::none;
  bool v = false;           ///< it begins with a `v`, which the sizes count
  std::size_t release = 0;  ///< with pre-release and build parts of release words: `1.2.3-rc.1+ent`
  std::size_t full = 0;     ///< with a commit behind it too: `1.2.3-72b816f`, `1.2.3-14-g72b816f-dirty`
  explicit operator bool() const { return shape != Shape::none; }
};

/// The number at the start of `text`, which ends where a word ends.
Number measure(std::string_view text);

/// True if all of `text` is a version by its look alone, a build number behind it allowed (`1.2.3-4`).
bool is_number(std::string_view text);

/// True for a version that is counted, so that its `v` is a matter of taste: `1.2.3-rc1`, `v7`, `1.2.3-alpine`.
bool is_counted(std::string_view text);

/// `text` without the `v` of a counted version.
std::string_view without_v(std::string_view text);

/// `%2B` read as the `+` it stands for.
std::string plain_plus(std::string_view text);

}  // namespace jobstamp::version
