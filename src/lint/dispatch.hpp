// Which rules to ask at which place. What a rule looks at is a fact of the rule and the schema, so it is found out once
// for each meaning that files come up with, and kept.
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
  const Rows& at(MeaningNumber meaning, bool is_block) {
    const Rows*& known = known_[2U * meaning + (is_block ? 1U : 0U)];
    if (!known) known = find(all_meanings()[meaning], is_block);
    return *known;
  }

  std::vector<Asked<Look::AtFile>> files;
  std::vector<Asked<Look::AtPlace>> places;
  std::vector<Asked<Look::AtReference>> references;
  std::vector<Asked<Look::AtCall>> calls;
  std::vector<Asked<Look::AtFetch>> fetches;
  std::vector<Asked<Look::AtSite>> sites;

 private:
  const Rows* find(const Meaning& meaning, bool is_block);

  std::set<Rows> rows_;  ///< there are few different ones
  /// By number of the meaning, first those of a value and then those of a block; null until someone asks.
  std::vector<const Rows*> known_ = std::vector<const Rows*>(2 * all_meanings().size());
};

}  // namespace jobstamp::lint
