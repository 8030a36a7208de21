// Which rules to ask at which place. What a rule looks at is a fact of the rule and the schema, so it is found out once
// for each row of the schema that files come up with, and kept.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
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
  const std::vector<std::size_t>& at(const Meaning& meaning) {
    Recent& recent = recent_[Hash()(meaning) % recent_.size()];
    if (!recent.rows || recent.meaning != meaning) recent = {meaning, &find(meaning)};
    return *recent.rows;
  }

  std::vector<Asked<Look::AtFile>> files;
  std::vector<Asked<Look::AtPlace>> places;
  std::vector<Asked<Look::AtReference>> references;
  std::vector<Asked<Look::AtCall>> calls;
  std::vector<Asked<Look::AtFetch>> fetches;
  std::vector<Asked<Look::AtSite>> sites;

 private:
  // Rows stand apart by many bytes: what they are tells them apart well enough.
  struct Hash {
    std::size_t operator()(const Meaning& meaning) const {
      auto number = [](const auto* row) { return reinterpret_cast<std::uintptr_t>(row) >> 3; };
      return number(meaning.around) ^ number(meaning.block) << 1 ^ number(meaning.child) << 2 ^
             number(meaning.attribute) << 3;
    }
  };
  struct Recent {
    Meaning meaning;
    const std::vector<std::size_t>* rows = nullptr;
  };

  const std::vector<std::size_t>& find(const Meaning& meaning);

  std::unordered_map<Meaning, std::vector<std::size_t>, Hash> known_;
  std::array<Recent, 1024> recent_;  ///< of those known the last to be asked for: jobs say few different things
};

}  // namespace jobstamp::lint
