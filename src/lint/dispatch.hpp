// Which rules to ask at which place. What a rule looks at is a fact of the rule and the schema, so it is found out once
// for each meaning that files come up with, and kept.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
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
  Dispatch();

  /// Whom to ask about a place that means this: numbers among `places`.
  const std::vector<std::size_t>& at(MeaningNumber meaning) {
    Known& known = known_[meaning];
    if (!known.is_found) find(meaning);
    return known.rows;
  }

  std::vector<Asked<Look::AtFile>> files;
  std::vector<Asked<Look::AtPlace>> places;
  std::vector<Asked<Look::AtReference>> references;
  std::vector<Asked<Look::AtCall>> calls;
  std::vector<Asked<Look::AtFetch>> fetches;
  std::vector<Asked<Look::AtSite>> sites;

 private:
  struct Known {
    std::vector<std::size_t> rows;
    bool is_found = false;
  };

  void find(MeaningNumber meaning);

  std::vector<Known> known_ = std::vector<Known>(all_meanings().size());  ///< by number of the meaning
};

}  // namespace jobstamp::lint
