// How far a string goes that no quote closes on its line: to the line's end, but for the brackets there that are not
// its own, or to the quote on a later line that its author meant. Asked only once something is wrong.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "grammar/orphans.hpp"

namespace jobstamp::grammar {

/// How many more of `one` than of `other` there are, or 0.
inline std::size_t surplus(std::string_view text, char one, char other) {
  const auto balance = std::count(text.begin(), text.end(), one) - std::count(text.begin(), text.end(), other);
  return balance > 0 ? static_cast<std::size_t>(balance) : 0;
}

/// Bytes of `text`, which stands behind the open quote on its line, that are the string's: brackets at the line's end
/// that close what it did not open are not. A `}` is text, unless something before it on the line is to be closed.
inline std::size_t open_text_length(std::string_view before, std::string_view text) {
  constexpr std::string_view closers = "])}";
  std::array<std::size_t, 3> others = {surplus(text, ']', '['), surplus(text, ')', '('),
                                       std::min(surplus(text, '}', '{'), surplus(before, '{', '}'))};
  std::size_t end = text.size();
  for (std::size_t at = text.size(); at-- > 0;) {
    const std::size_t closer = closers.find(text[at]);
    const bool between = text[at] == ' ' || text[at] == '\t' || text[at] == ',';
    if (closer == std::string_view::npos && !between) break;
    if (closer != std::string_view::npos && others[closer]-- == 0) break;
    if (closer != std::string_view::npos) end = at;
  }
  return end;
}

}  // namespace jobstamp::grammar
