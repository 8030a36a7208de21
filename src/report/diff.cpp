// Texts of as many lines are compared line by line, in linear time: neither `fmt` nor most of `set` moves one. Where
// lines were added, lines are paired by the greedy algorithm of E. Myers ("An O(ND) Difference Algorithm and Its
// Variations", 1986), which looks past blanks, so that a file laid out anew still pairs with what it was.
// SPDX-License-Identifier: Apache-2.0
#include "report/diff.hpp"

#include <algorithm>
#include <string>

namespace jobstamp {
namespace {

// Beyond so many lines added or gone the rest is one difference; the search's memory grows with the square.
constexpr std::ptrdiff_t search_limit = 1000;

// Line `before` stands as line `after`, but for blanks.
struct Pair {
  std::size_t before, after;
};

std::vector<std::string> without_blanks(const Lines& lines) {
  std::vector<std::string> keys(lines.begin(), lines.end());
  for (auto& key : keys) std::erase_if(key, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
  return keys;
}

// Myers' greedy search. `furthest[d + k]` is how far in `before` the path on diagonal k got with d lines added or gone.
class Search {
 public:
  Search(const std::vector<std::string>& before, const std::vector<std::string>& after)
      : before_(before),
        after_(after),
        rows_(static_cast<std::ptrdiff_t>(before.size())),
        columns_(static_cast<std::ptrdiff_t>(after.size())) {}

  // Empty where nothing pairs or where the limit was met.
  std::vector<Pair> pairs() {
    for (std::ptrdiff_t d = 0; d <= std::min(rows_ + columns_, search_limit); ++d) {
      if (step(d)) return walk_back(d);
    }
    return {};
  }

 private:
  using Row = std::vector<std::ptrdiff_t>;

  // One more line added or gone, then all that is the same; true at the end of both texts.
  bool step(std::ptrdiff_t d) {
    Row row(static_cast<std::size_t>(2 * d + 1), -1);
    for (std::ptrdiff_t k = -d; k <= d; k += 2) {
      std::ptrdiff_t x = d == 0 ? 0 : start(d, k);
      while (x < rows_ && x - k < columns_ && same(x, x - k)) ++x;
      row[static_cast<std::size_t>(d + k)] = x;
      if (x >= rows_ && x - k >= columns_) {
        trace_.push_back(std::move(row));
        return true;
      }
    }
    trace_.push_back(std::move(row));
    return false;
  }

  bool same(std::ptrdiff_t x, std::ptrdiff_t y) const {
    return y >= 0 && before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(y)];
  }

  std::ptrdiff_t reached(std::ptrdiff_t d, std::ptrdiff_t k) const {
    return k < -d || k > d ? -1 : trace_[static_cast<std::size_t>(d)][static_cast<std::size_t>(d + k)];
  }

  // Down (a line added) or right (a line gone), whichever gets further.
  bool goes_down(std::ptrdiff_t d, std::ptrdiff_t k) const {
    return k == -d || (k != d && reached(d - 1, k - 1) < reached(d - 1, k + 1));
  }
  std::ptrdiff_t start(std::ptrdiff_t d, std::ptrdiff_t k) const {
    return goes_down(d, k) ? reached(d - 1, k + 1) : reached(d - 1, k - 1) + 1;
  }

  std::vector<Pair> walk_back(std::ptrdiff_t d) const {
    std::vector<Pair> found;
    std::ptrdiff_t k = rows_ - columns_;
    for (std::ptrdiff_t x = rows_; d >= 0; --d) {
      std::ptrdiff_t first = d == 0 ? 0 : start(d, k);
      for (; x > first; --x) found.push_back({static_cast<std::size_t>(x - 1), static_cast<std::size_t>(x - 1 - k)});
      if (d == 0) break;
      bool down = goes_down(d, k);
      k += down ? 1 : -1;
      x = down ? first : first - 1;
    }
    std::ranges::reverse(found);
    return found;
  }

  const std::vector<std::string>& before_;
  const std::vector<std::string>& after_;
  std::ptrdiff_t rows_, columns_;
  std::vector<Row> trace_;
};

std::vector<Pair> pairs_of(const Lines& before, const Lines& after) {
  if (before.size() != after.size()) return Search(without_blanks(before), without_blanks(after)).pairs();
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < before.size(); ++i) pairs.push_back({i, i});
  return pairs;
}

}  // namespace

Lines split_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

std::vector<Difference> differences(const Lines& before, const Lines& after) {
  std::vector<Difference> found;
  Difference next;
  auto close = [&](std::size_t before_end, std::size_t after_end) {
    next.before_end = before_end;
    next.after_end = after_end;
    if (next.before != before_end || next.after != after_end) found.push_back(next);
  };
  for (auto pair : pairs_of(before, after)) {
    if (before[pair.before] != after[pair.after]) continue;
    close(pair.before, pair.after);
    next = {pair.before + 1, 0, pair.after + 1, 0};
  }
  close(before.size(), after.size());
  return found;
}

}  // namespace jobstamp
