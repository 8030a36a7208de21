// Names ranked by their distance.
// SPDX-License-Identifier: Apache-2.0
#include "transform/nearest.hpp"

#include <algorithm>
#include <utility>

#include "jobstamp/diagnostic.hpp"

namespace jobstamp::transform {

std::vector<std::string> nearest_first(std::string_view wanted, std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (std::string& name : names) {
    std::size_t away = edit_distance(wanted, name);
    ranked.emplace_back(away, std::move(name));
  }
  std::sort(ranked.begin(), ranked.end());
  names.clear();
  for (auto& [away, name] : ranked) names.push_back(std::move(name));
  return names;
}

std::string listed(const std::vector<std::string>& names, std::size_t limit) {
  return jobstamp::listed(names, " and ", limit);
}

}  // namespace jobstamp::transform
