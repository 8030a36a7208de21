// Paths as they were typed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace jobstamp::cli {

/// The folder that a file lies in; "." for a name alone.
inline std::string_view folder_of(std::string_view path) {
  auto slash = path.rfind('/');
  return slash == path.npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

}  // namespace jobstamp::cli
