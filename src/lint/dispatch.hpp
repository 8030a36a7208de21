// Which rules to ask at which place. What a rule looks at is a fact of the rule and the schema, so it is found out once
// for each row of the schema that files come up with, and kept.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "jobstamp/lint.hpp"

namespace jobstamp::lint {

/// One rule's function for something, and which rule it is.
template <class Function>
struct Asked {
  std::size_t rule;  ///< number among `rules()`
  Function look;
  const Look* row;
  const schema::Block* with = nullptr;     ///< as in `Look`
  const schema::Block* without = nullptr;  ///< as in `Look`
};

class Dispatch {
 public:
  Dispatch();

  /// Whom to ask about a place that means this: numbers among `places`.
  const std::vector<std::size_t>& at(const Meaning& meaning);

  std::vector<Asked<Look::AtFile>> files;
  std::vector<Asked<Look::AtPlace>> places;
  std::vector<Asked<Look::AtReference>> references;
  std::vector<Asked<Look::AtCall>> calls;
  std::vector<Asked<Look::AtFetch>> fetches;
  std::vector<Asked<Look::AtSite>> sites;

 private:
  struct Hash {
    std::size_t operator()(const Meaning& meaning) const;
  };
  std::unordered_map<Meaning, std::vector<std::size_t>, Hash> known_;
};

}  // namespace jobstamp::lint
