// Paths as they were typed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace jobstamp::cli {

/// The folder that a file lies in; "." for a name alone.
inline std::string_view folder_of(std::string_view path) {
  auto slash = path.rfind('/');
  return slash == path.npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

/// What a patch calls the file: `patch` and `git apply` take no `.` and no `..`. A file above the working folder keeps
/// its own, for no name leads there.
std::string name_in_patch(std::string_view path);

constexpr std::string_view unreached_by_patches =
    ": lies above this folder, where no patch reaches: run jobstamp from a folder around it";

/// Whether no patch reaches the file from the working folder.
inline bool is_above(std::string_view path) { return name_in_patch(path).starts_with("../"); }

}  // namespace jobstamp::cli
