// Tables whose rows have names: an option chooses one, and options, helps and messages tell them all. A row that is new
// is told of by all of these.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace jobstamp::cli {

/// What stands before some names and between them: `{"as ", ", ", " or "}` makes "as text, json or github".
struct Telling {
  std::string_view before, between, before_last;
};

inline constexpr Telling with_bars = {"", "|", "|"};  // as `Option::choices` has them

template <const auto& rows, const Telling& telling>
struct JoinedNames {
  static constexpr std::size_t size = [] {
    std::size_t sum = telling.before.size() + (rows.size() - 2) * telling.between.size() + telling.before_last.size();
    for (const auto& row : rows) sum += row.name.size();
    return sum;
  }();
  static constexpr std::array<char, size> text = [] {
    std::array<char, size> joined{};
    auto at = std::ranges::copy(telling.before, joined.begin()).out;
    for (const auto& row : rows) {
      bool is_last = &row == &rows.back();
      if (&row != &rows.front()) at = std::ranges::copy(is_last ? telling.before_last : telling.between, at).out;
      at = std::ranges::copy(row.name, at).out;
    }
    return joined;
  }();
};

/// The names of a table of two rows or more, joined while this is compiled: "full|concise|json".
template <const auto& rows, const Telling& telling = with_bars>
inline constexpr std::string_view names_of = {JoinedNames<rows, telling>::text.data(),
                                              JoinedNames<rows, telling>::text.size()};

/// The row that is called `name`; where there is none, the first.
template <class Rows>
const auto& row_called(std::string_view name, const Rows& rows) {
  auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.name == name; });
  return found == rows.end() ? rows.front() : *found;
}

}  // namespace jobstamp::cli
