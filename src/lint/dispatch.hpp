// Which rules to ask at which place. What a rule looks at is a fact of the rule and the schema, so it is found out once
// for each row of the schema that files come up with, and kept.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "jobstamp/lint.hpp"

namespace jobstamp::lint {

/// One rule's function for something, and which rule it is.
template <class Function>
struct Asked {
  const Rule* of;
  std::size_t rule;  ///< number of it among `rules()`
  Function look;
  const Look* row;
  const schema::Block* with = nullptr;     ///< as in `Look`
  const schema::Block* without = nullptr;  ///< as in `Look`
};

class Dispatch {
 public:
  using Rows = std::vector<std::uint16_t>;

  Dispatch();

  /// Whom to ask about a place that means this: numbers among `places`. Lives as long as this does.
  const Rows& at(const Meaning& meaning, bool is_block) {
    const Known& known = known_[slot_of(meaning, is_block)];
    return known.rows ? *known.rows : learn(meaning, is_block);
  }

  std::vector<Asked<Look::AtFile>> files;
  std::vector<Asked<Look::AtPlace>> places;
  std::vector<Asked<Look::AtReference>> references;
  std::vector<Asked<Look::AtCall>> calls;
  std::vector<Asked<Look::AtFetch>> fetches;
  std::vector<Asked<Look::AtSite>> sites;

 private:
  struct Known {
    Meaning meaning;
    bool is_block = false;
    const Rows* rows = nullptr;
  };

  /// Where it stands, or the free slot where it would.
  std::size_t slot_of(const Meaning& meaning, bool is_block) const {
    std::size_t slot = (hash(meaning) + is_block) & (known_.size() - 1);
    while (known_[slot].rows && (known_[slot].meaning != meaning || known_[slot].is_block != is_block)) {
      slot = (slot + 1) & (known_.size() - 1);
    }
    return slot;
  }
  // Rows of one table stand apart by one and the same number of bytes, so what tells them apart is spread.
  static std::size_t hash(const Meaning& meaning) {
    auto number = [](const auto* row) { return static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(row)); };
    std::uint64_t mixed = number(meaning.around) + number(meaning.block) * 3 + number(meaning.child) * 5 +
                          number(meaning.attribute) * 7;
    return static_cast<std::size_t>((mixed * 0x9E3779B97F4A7C15) >> 40);
  }

  const Rows& learn(const Meaning& meaning, bool is_block);
  void grow();

  std::vector<Known> known_ = std::vector<Known>(256);  ///< each at its hash or close behind; never more than half full
  std::size_t count_ = 0;
  std::set<Rows> rows_;  ///< there are few different ones
};

}  // namespace jobstamp::lint
