// What go-version says by regular expressions, taken from the front of a text step by step; none can take too much.
// SPDX-License-Identifier: Apache-2.0
#include "lint/version_bounds.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "jobstamp/source.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view blanks = " \t\n\f\r";

bool begins_name(char c) { return is_letter(c) || c == '-' || c == '~'; }
bool is_of_name(char c) { return is_digit(c) || begins_name(c); }

std::string_view without_blanks(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

template <class Test>
std::string_view take_while(std::string_view& text, Test test) {
  auto size = static_cast<std::size_t>(std::ranges::find_if_not(text, test) - text.begin());
  std::string_view taken = text.substr(0, size);
  text.remove_prefix(size);
  return taken;
}

bool take_sign(std::string_view& text, char sign) {
  if (!text.starts_with(sign)) return false;
  text.remove_prefix(1);
  return true;
}

bool take_number(std::string_view& text) {
  std::string_view digits = take_while(text, is_digit);
  std::int64_t number = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc();
}

// What stands between dots behind the numbers: `rc.1`.
bool take_names(std::string_view& text) {
  do {
    if (take_while(text, is_of_name).empty()) return false;
  } while (take_sign(text, '.'));
  return true;
}

bool is_version(std::string_view text, Versions versions) {
  take_sign(text, 'v');
  do {
    if (!take_number(text)) return false;
  } while (take_sign(text, '.'));
  bool is_early = !text.empty() && (versions == Versions::loose ? begins_name(text.front()) : take_sign(text, '-'));
  if (is_early && !take_names(text)) return false;
  return text.empty() || (take_sign(text, '+') && take_names(text) && text.empty());
}

bool is_bound(std::string_view text, Versions versions) {
  text = without_blanks(text);
  for (std::string_view sign : {"!=", ">=", "<=", "~>", "=", ">", "<"}) {
    if (!text.starts_with(sign)) continue;
    if (sign == "~>" && versions == Versions::semantic) return false;
    text = without_blanks(text.substr(sign.size()));
    break;
  }
  return is_version(text, versions);
}

}  // namespace

bool are_version_bounds(std::string_view text, Versions versions) {
  while (true) {
    std::size_t comma = std::min(text.find(','), text.size());
    if (!is_bound(text.substr(0, comma), versions)) return false;
    if (comma == text.size()) return true;
    text.remove_prefix(comma + 1);
  }
}

}  // namespace jobstamp::lint
