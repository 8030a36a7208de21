// Names ranked by their distance, and lists of names as a message reads.
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
  std::string text;
  for (std::size_t number = 0; number < std::min(limit, names.size()); ++number) {
    if (number > 0) text += number + 1 == names.size() ? " and " : ", ";
    text += '`' + names[number] + '`';
  }
  if (names.size() > limit) text += " and " + std::to_string(names.size() - limit) + " more";
  return text;
}

}  // namespace jobstamp::transform
