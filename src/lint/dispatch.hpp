// Which rules to ask at which place. What a rule looks at is a fact of the rule and the schema, so it is found out once
// for each meaning that files come up with, and kept.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
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

  /// Whom to ask about a place that means this: a number among `lists()`.
  std::uint16_t at(MeaningNumber meaning, bool is_block) {
    std::uint16_t& known = known_[2U * meaning + (is_block ? 1U : 0U)];
    if (known == unknown) known = find(all_meanings()[meaning], is_block);
    return known;
  }
  /// Numbers among `places`; the first list is empty. Few meanings differ in whom to ask.
  const std::vector<Rows>& lists() const { return lists_; }

  std::vector<Asked<Look::AtFile>> files;
  std::vector<Asked<Look::AtPlace>> places;
  std::vector<Asked<Look::AtReference>> references;
  std::vector<Asked<Look::AtCall>> calls;
  std::vector<Asked<Look::AtFetch>> fetches;
  std::vector<Asked<Look::AtTemplate>> templates;
  std::vector<Asked<Look::AtSite>> sites;

 private:
  std::uint16_t find(const Meaning& meaning, bool is_block);

  static constexpr std::uint16_t unknown = 0xFFFF;
  std::vector<Rows> lists_ = {{}};
  /// By number of the meaning, that of a value and then that of a block.
  std::vector<std::uint16_t> known_ = std::vector<std::uint16_t>(2 * all_meanings().size(), unknown);
};

}  // namespace jobstamp::lint
