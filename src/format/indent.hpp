// The indent pass: two blanks for each line that left brackets open. A line opens at most one level,
// however many brackets it opens, and they must all be closed to leave it.
// Source: hclwrite/format.go of hashicorp/hcl, `formatIndent`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "format/lines.hpp"

namespace jobstamp::format {

/// Goes through a file line by line.
class Indent {
 public:
  /// The blanks before `line`, which is the one after the last one asked for.
  std::uint32_t before(const TokenList& tokens, const Line& line) {
    if (tokens.kind(line.begin(Cell::lead)) == Kind::newline) return 0;
    if (line.brackets < 0) close(-line.brackets);
    const auto blanks = static_cast<std::uint32_t>(2 * open_.size());
    if (line.brackets > 0) open_.push_back(line.brackets);
    return blanks;
  }

  /// True if the next line stands as deep as in so many blocks, each opened by a line that opens nothing else.
  bool is_within(int blocks) const;

 private:
  void close(int brackets);

  std::vector<int> open_;  ///< for each level the brackets that are still open of those its line opened
};

}  // namespace jobstamp::format
