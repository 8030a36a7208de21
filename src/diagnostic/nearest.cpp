// "Did you mean": which of the known words somebody may have wanted to write.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>
#include <utility>

#include "jobstamp/diagnostic.hpp"

namespace jobstamp {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before, above, row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before = std::exchange(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
      bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (exchanged) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row.back();
}

std::vector<std::string_view> nearest(std::string_view word, const std::vector<std::string_view>& known) {
  std::size_t limit = word.size() <= 4 ? 1 : word.size() <= 8 ? 2 : 3;
  std::vector<std::pair<std::size_t, std::string_view>> near;
  for (auto each : known) {
    std::size_t longer = std::max(word.size(), each.size()) - std::min(word.size(), each.size());
    if (longer > limit) continue;  // so many edits at least
    std::size_t edits = edit_distance(word, each);
    if (edits <= limit && edits < each.size()) near.emplace_back(edits, each);
  }
  std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
  std::vector<std::string_view> words;
  words.reserve(near.size());
  for (const auto& [edits, each] : near) words.push_back(each);
  return words;
}

std::string suggestion(std::string_view word, const std::vector<std::string_view>& known, std::string otherwise) {
  auto near = nearest(word, known);
  return near.empty() ? std::move(otherwise) : "did you mean " + quoted(near.front()) + "?";
}

}  // namespace jobstamp
