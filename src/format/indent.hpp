// The indent pass: two blanks for each line that left brackets open. A line opens at most one level,
// however many brackets it opens, and they must all be closed to leave it.
// Source: hclwrite/format.go of hashicorp/hcl, `formatIndent`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "jobstamp/syntax.hpp"

namespace jobstamp::format {

/// Goes through a file line by line.
class Indent {
 public:
  Indent() { open_.reserve(usual_depth); }

  /// The blanks before the next line, which begins with a token of kind `first`, and opens so many `brackets` more than
  /// it closes.
  std::uint32_t before(Kind first, int brackets) {
    if (first == Kind::newline) return 0;
    if (brackets < 0) close(-brackets);
    const std::uint32_t before = blanks();
    if (brackets > 0) open(brackets);
    return before;
  }
  /// The blanks before a line that opens as many brackets as it closes.
  std::uint32_t blanks() const { return static_cast<std::uint32_t>(2 * open_.size()); }

  /// True if the next line stands as deep as in so many blocks, each opened by a line that opens nothing else.
  bool is_within(int blocks) const;

 private:
  static constexpr std::size_t usual_depth = 16;

  void open(int brackets);
  void close(int brackets);

  std::vector<int> open_;  ///< for each level the brackets that are still open of those its line opened
};

}  // namespace jobstamp::format
