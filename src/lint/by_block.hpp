// What a rule wants to know of the schema's blocks, found out once for all files.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "jobstamp/nomad.hpp"

namespace jobstamp::lint {

/// One fact for each block of the schema.
template <class Fact>
class ByBlock {
 public:
  explicit ByBlock(Fact (*of)(const schema::Block&)) {
    for (const schema::Block& block : schema::blocks()) facts_.push_back(of(block));
  }
  const Fact& operator[](const schema::Block& block) const {
    return facts_[static_cast<std::size_t>(&block - schema::blocks().data())];
  }

 private:
  std::vector<Fact> facts_;  ///< by number of the block
};

}  // namespace jobstamp::lint
