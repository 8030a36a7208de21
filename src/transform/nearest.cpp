// How far apart two names are: insertions, deletions, replacements and swaps of neighbours, each one edit
// (optimal string alignment). Bytes are compared; names beyond ASCII come out a little farther apart.
// SPDX-License-Identifier: Apache-2.0
#include "transform/nearest.hpp"

#include <algorithm>
#include <utility>

namespace jobstamp::transform {

static std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::vector<std::string> nearest_first(std::string_view wanted, std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (std::string& name : names) {
    std::size_t away = distance(wanted, name);
    ranked.emplace_back(away, std::move(name));
  }
  std::sort(ranked.begin(), ranked.end());
  names.clear();
  for (auto& [away, name] : ranked) names.push_back(std::move(name));
  return names;
}

bool is_near(std::string_view wanted, std::string_view name) {
  std::size_t allowed = wanted.size() <= 4 ? 1 : wanted.size() <= 8 ? 2 : 3;
  return distance(wanted, name) <= allowed;
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
