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

  /// For so many that look. What there was is forgotten; the memory stays.
  void begin(std::size_t rows) {
    ends_.assign(rows, 0);
    listed_.clear();
  }

  /// Those numbered `rows`, which must live as long, are to look there.
  void add(const Rows& rows, Spot spot) {
    for (std::uint16_t row : rows) ++ends_[row];
    if (!rows.empty()) listed_.push_back({&rows, spot});
  }

  /// To be called between the last `add` and the first `of`. All is counted, so each row's spots get a stretch.
  void sort() {
    std::uint32_t count = 0;
    for (std::uint32_t& end : ends_) end = std::exchange(count, count + end);
    all_.resize(count);
    for (const Listed& each : listed_) {
      for (std::uint16_t row : *each.rows) all_[ends_[row]++] = each.spot;
    }
  }

  /// In the order in which they came.
  std::span<const Spot> of(std::size_t row) const {
    std::size_t first = row == 0 ? 0 : ends_[row - 1];
    return std::span(all_).subspan(first, ends_[row] - first);
  }

 private:
  struct Listed {
    const Rows* rows;
    Spot spot;
  };
  std::vector<Listed> listed_;
  std::vector<std::uint32_t> ends_;  ///< by row: how many, then where they begin, and once sorted where they end
  std::vector<Spot> all_;
};

}  // namespace jobstamp::lint
