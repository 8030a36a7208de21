// Places of some files, sorted by who is to look at them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace jobstamp::lint {

/// One of them.
struct Spot {
  std::uint32_t file;  ///< which of the files
  std::uint32_t place;
};

class Spots {
 public:
  using Rows = std::vector<std::uint16_t>;

  /// What there was is forgotten; the memory stays.
  void clear() { listed_.clear(); }

  /// Those in list number `list`, of which the first is empty, are to look there.
  void add(std::uint16_t list, Spot spot) {
    if (list != 0) listed_.push_back({list, spot});
  }

  /// To be called between the last `add` and the first `of`, with all lists and for so many that look. All is counted,
  /// so each row's spots get a stretch.
  void sort(const std::vector<Rows>& lists, std::size_t rows) {
    count(lists, rows);
    std::uint32_t count = 0;
    for (std::uint32_t& end : ends_) end = std::exchange(count, count + end);
    all_.resize(count);
    for (const Listed& each : listed_) {
      for (std::uint16_t row : lists[each.list]) all_[ends_[row]++] = each.spot;
    }
  }

  /// In the order in which they came.
  std::span<const Spot> of(std::size_t row) const {
    std::size_t first = row == 0 ? 0 : ends_[row - 1];
    return std::span(all_).subspan(first, ends_[row] - first);
  }

 private:
  void count(const std::vector<Rows>& lists, std::size_t rows) {
    counts_.assign(lists.size(), 0);
    for (const Listed& each : listed_) ++counts_[each.list];
    ends_.assign(rows, 0);
    for (std::size_t list = 0; list < lists.size(); ++list) {
      for (std::uint16_t row : lists[list]) ends_[row] += counts_[list];
    }
  }

  struct Listed {
    std::uint32_t list;
    Spot spot;
  };
  std::vector<Listed> listed_;
  std::vector<std::uint32_t> counts_;  ///< by list
  std::vector<std::uint32_t> ends_;    ///< by row: how many, then where they begin, and once sorted where they end
  std::vector<Spot> all_;
};

}  // namespace jobstamp::lint
