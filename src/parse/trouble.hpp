// Where and why the grammar could not go on: what the recovering way leaves for `explain`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace jobstamp::parsing {

/// What kind of thing was expected, as far as an idiom asks.
enum class Wanted {
  other,
  item,
  item_rest,
  one_line_item,
  block_head,
  end_of_line,
  one_line_end,
  value,
  separator,
  step,
  quote,
  heredoc,
  interpolation,
  directive,
  brace,
  bracket,
};

/// What was expected, and whether it would have closed what the innermost `begins` rule opened.
struct Expectation {
  std::string_view what;
  Wanted wanted = Wanted::other;
  bool closes = false;
};

/// A place where the grammar could not go on.
struct Trouble {
  enum class Type { missing, unclosed, unexpected, too_deep } type;
  Expectation expectation;
  std::uint32_t offset;  ///< in bytes, where it was noticed
  std::uint32_t opener;  ///< in bytes, where what it belongs to began
};

}  // namespace jobstamp::parsing
