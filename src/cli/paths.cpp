// Names alone: nothing here looks at the disk.
// SPDX-License-Identifier: Apache-2.0
#include "cli/paths.hpp"

#include <vector>

namespace jobstamp::cli {

std::string name_in_patch(std::string_view path) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = path.substr(begin, end - begin);
    begin = end + 1;
    const bool goes_back = part == ".." && !parts.empty() && parts.back() != "..";
    if (goes_back) parts.pop_back();
    if (!goes_back && !part.empty() && part != ".") parts.push_back(part);
  }
  std::string name = path.starts_with('/') ? "/" : "";
  for (const std::string_view part : parts) name.append(name.empty() || name == "/" ? "" : "/").append(part);
  return name;
}

}  // namespace jobstamp::cli
