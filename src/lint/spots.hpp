// Places of some files, sorted by who is to look at them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jobstamp::lint {

/// `File` is whatever goes with the places of one file.
template <class File>
class Spots {
 public:
  /// For so many that look.
  explicit Spots(std::size_t rows) : chains_(rows) {}

  void add(std::size_t row, File& file, std::uint32_t place) {
    auto number = static_cast<std::uint32_t>(all_.size());
    all_.push_back({&file, place, none});
    Chain& chain = chains_[row];
    (chain.last == none ? chain.first : all_[chain.last].next) = number;
    chain.last = number;
  }

  /// Calls `look` with the file and the place of each, in the order in which they came.
  template <class Function>
  void for_each(std::size_t row, const Function& look) const {
    for (std::uint32_t each = chains_[row].first; each != none; each = all_[each].next) {
      look(*all_[each].file, all_[each].place);
    }
  }

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  struct Spot {
    File* file;
    std::uint32_t place;
    std::uint32_t next;
  };
  struct Chain {
    std::uint32_t first = none, last = none;
  };
  std::vector<Chain> chains_;  ///< by row
  std::vector<Spot> all_;
};

}  // namespace jobstamp::lint
