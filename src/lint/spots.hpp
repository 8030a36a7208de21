// Places of some files, sorted by who is to look at them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jobstamp::lint {

class Spots {
 public:
  struct Spot {
    std::uint32_t file;  ///< which of the files
    std::uint32_t place;
  };

  /// For so many that look. What there was is forgotten; the memory stays.
  void begin(std::size_t rows) {
    chains_.assign(rows, {});
    all_.clear();
  }

  void add(std::size_t row, Spot spot) {
    auto number = static_cast<std::uint32_t>(all_.size());
    all_.push_back({spot, none});
    Chain& chain = chains_[row];
    (chain.last == none ? chain.first : all_[chain.last].next) = number;
    chain.last = number;
  }

  /// Calls `look` with the file and the place of each, in the order in which they came.
  template <class Function>
  void for_each(std::size_t row, const Function& look) const {
    for (std::uint32_t each = chains_[row].first; each != none; each = all_[each].next) {
      look(all_[each].spot.file, all_[each].spot.place);
    }
  }

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  struct Link {
    Spot spot;
    std::uint32_t next;
  };
  struct Chain {
    std::uint32_t first = none, last = none;
  };
  std::vector<Chain> chains_;  ///< by row
  std::vector<Link> all_;
};

}  // namespace jobstamp::lint
