// How far a string goes that no quote closes on its line: to the line's end, but for the brackets there that are not
// its own, or to the quote on a later line that its author meant. Asked only once something is wrong.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <optional>
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

/// How many quotes of `line` no backslash escapes; `last` is set to where the last one stands.
inline std::size_t count_quotes(std::string_view line, std::size_t& last) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '\\') ++at;
    else if (line[at] == '"') ++count, last = at;
  }
  return count;
}

/// A line that stands where the next item of the body would: the text has ended before.
inline bool begins_item(std::string_view word) {
  const std::string_view rest = word.substr(name_length(word));
  const std::size_t sign = rest.find_first_not_of(" \t");
  return rest.size() != word.size() && sign != 0 && sign != rest.npos && std::string_view("={\"").find(rest[sign]) != rest.npos;
}

/// `", "last"]`
inline bool begins_with_end(std::string_view word) {
  return word.size() > 1 && word[0] == '"' && std::string_view(",])}").find(word[1]) != std::string_view::npos;
}

/// Where the quote stands on a later line that closes the string whose text begins at `begin`, if its author meant a
/// text of several lines: a line with one quote too many, that ends with it, comes before the next item. Nobody looks
/// farther than some pages.
inline std::optional<std::size_t> quote_below(std::string_view text, std::size_t begin) {
  constexpr std::size_t far = 5000;
  const std::size_t head = line_begin_of(text, begin);
  const std::size_t indent = text.find_first_not_of(" \t", head) - head;
  text = text.substr(0, begin + far);
  for (Lines lines(text, std::min(text.find('\n', begin), text.size() - 1) + 1); lines.step();) {
    const std::string_view word = without_blanks(lines.line());
    if (word.empty()) continue;
    const std::size_t column = lines.line().find(word[0]);
    std::size_t last = 0;
    if (column == indent && begins_item(word)) return std::nullopt;
    if (count_quotes(lines.line(), last) % 2 == 1) {
      if (begins_with_end(word)) return lines.begin() + column;
      const bool ends = lines.line().find_first_not_of(" \t\r,])}", last + 1) == std::string_view::npos;
      return ends ? std::optional(lines.begin() + last) : std::nullopt;
    }
    if (column <= indent && (word[0] == '}' || word[0] == ']')) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace jobstamp::grammar
