// Texts, characters and numbers of a template, as Go reads them (strconv.Unquote and UnquoteChar).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

#include "jobstamp/source.hpp"
#include "lint/report.hpp"
#include "lint/templates/go_words.hpp"

namespace jobstamp::lint {
namespace {

/// The number that all of `text` spells in digits of that base.
std::optional<std::uint32_t> number_in(std::string_view text, int base) {
  std::uint32_t number = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number, base);
  return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

/// How many bytes the escape takes that `text` begins with, its backslash included; 0 if it is none.
std::size_t escape_in(std::string_view text, char quote) {
  const char letter = text.size() > 1 ? text[1] : '\0';
  constexpr std::string_view single = "abfnrtv\\";
  if (single.find(letter) != single.npos || letter == quote) return letter == '\0' ? 0 : 2;
  auto size_if = [&](std::size_t digits, int base, std::uint32_t most) -> std::size_t {
    const std::size_t begin = base == 8 ? 1 : 2;
    if (text.size() < begin + digits) return 0;
    auto number = number_in(text.substr(begin, digits), base);
    const bool is_half = digits > 3 && number && *number >= 0xD800 && *number < 0xE000;
    return number && *number <= most && !is_half ? begin + digits : 0;
  };
  switch (letter) {
    case 'x':
      return size_if(2, 16, 0xFF);
    case 'u':
      return size_if(4, 16, 0xFFFF);
    case 'U':
      return size_if(8, 16, 0x10FFFF);
    default:
      return size_if(3, 8, 0xFF);
  }
}

GoAdvice said_of_escape(std::string_view text) {
  return {quoted(text.substr(0, 2)) + " is no escape", "write `\\\\` for a backslash, or put the text in backquotes"};
}

/// Of what stands between quotes; how many characters that are is counted.
GoAdvice said_of_quoted(std::string_view inside, char quote, std::size_t& characters) {
  while (!inside.empty()) {
    std::size_t size = inside.front() == '\\' ? escape_in(inside, quote) : first_character(inside).size;
    if (size == 0) return said_of_escape(inside);
    inside.remove_prefix(size);
    ++characters;
  }
  return {};
}

// A whole number with a nought in front is octal.
bool is_bad_octal(std::string_view digits) {
  return digits.size() > 1 && digits.front() == '0' && digits.find_first_not_of("0123456789_") == digits.npos &&
         digits.find_first_of("89") != digits.npos;
}

// A hexadecimal number with a dot has an exponent, `p`.
bool is_bad_hex(std::string_view digits) {
  return std::string_view("xXpP+-").find(digits.back()) != std::string_view::npos ||
         (digits.find('.') != digits.npos && digits.find_first_of("pP") == digits.npos);
}

bool is_number(std::string_view written) {
  std::string_view digits = written.substr(written.find_first_not_of("+-"));
  if (is_bad_octal(digits)) return false;
  if (digits.ends_with('i')) digits.remove_suffix(1);
  if (std::ranges::none_of(digits, is_digit)) return false;
  if (digits.find_first_of("xX") != digits.npos) return !is_bad_hex(digits);
  return is_digit(digits.back()) || digits.back() == '.';
}

GoAdvice said_of_number(std::string_view written) {
  if (written == "-") return {"`-` is no operator of templates", "call `subtract` before the operands"};
  if (written == "+") return {"`+` is no operator of templates", "call `add` before the operands"};
  if (is_number(written)) return {};
  return {quoted(written) + " is no number", "a nought in front makes it octal, `0x` hexadecimal"};
}

}  // namespace

GoAdvice said_of_literal(GoToken::Kind kind, std::string_view written) {
  if (kind == GoToken::Kind::number) return said_of_number(written);
  const bool is_character = kind == GoToken::Kind::character;
  if (!is_character && kind != GoToken::Kind::string) return {};
  std::size_t characters = 0;
  GoAdvice said = said_of_quoted(written.substr(1, written.size() - 2), written.front(), characters);
  if (!said.message.empty() || !is_character || characters == 1) return said;
  std::string inside(written.substr(1, written.size() - 2));
  return {"single quotes hold one character", "write `\"" + inside + "\"`"};
}

}  // namespace jobstamp::lint
