// Keeps the levels that are open.
// SPDX-License-Identifier: Apache-2.0
#include "format/indent.hpp"

#include <algorithm>

namespace jobstamp::format {

bool Indent::is_within(int blocks) const {
  return open_.size() == static_cast<std::size_t>(blocks) && std::ranges::count(open_, 1) == blocks;
}

void Indent::open(int brackets) { open_.push_back(brackets); }

void Indent::close(int brackets) {
  while (brackets > 0 && !open_.empty()) {
    if (brackets < open_.back()) {
      open_.back() -= brackets;
      return;
    }
    brackets -= open_.back();
    open_.pop_back();
  }
}

}  // namespace jobstamp::format
