// What a numeric literal is. Spec: "Numeric Literals"; its extent is that of the reference's scanner
// (digits, dots and exponents, as long as the last is no dot), its validity that of Go's big.ParseFloat
// with base 10, which reads it: one dot, one exponent at the end, and a binary exponent of 32 bits.
// No PEGTL here: these are questions about a text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string_view>
#include <system_error>

namespace jobstamp::grammar {

constexpr bool is_decimal(char c) { return c >= '0' && c <= '9'; }  // decimal

/// How many digits `text` begins with.
inline std::size_t digits_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && is_decimal(text[length])) ++length;
  return length;
}

/// The bytes of `text` that continue a numeral: a digit, a dot, or `e`, a sign if any, and a digit.
inline std::size_t numeral_step(std::string_view text) {
  if (text.empty()) return 0;
  if (is_decimal(text[0]) || text[0] == '.') return 1;
  if (text[0] != 'e' && text[0] != 'E') return 0;  // expmark
  const std::size_t sign = text.size() > 1 && (text[1] == '+' || text[1] == '-') ? 1 : 0;
  return text.size() > 1 + sign && is_decimal(text[1 + sign]) ? 2 + sign : 0;
}

/// How many bytes the scanner takes for a number at the start of `text`; 0 if there is none.
inline std::size_t numeral_length(std::string_view text) {
  if (text.empty() || !is_decimal(text[0])) return 0;
  std::size_t length = 1;
  std::size_t end = 1;
  while (const std::size_t step = numeral_step(text.substr(end))) {
    end += step;
    if (text[end - 1] != '.') length = end;
  }
  return length;
}

/// Bits of the integer that the digits of `whole` and `fraction` spell in a row, as near as a `double` tells: off by one
/// only within a 2^-40th of a power of two, and only asked where the exponent is near its bound.
inline std::int64_t bit_length(std::string_view whole, std::string_view fraction) {
  double lead = 0;
  std::size_t behind = 0;
  for (const std::string_view digits : {whole, fraction}) {
    for (const char c : digits) {
      if (lead >= 1e15) {
        ++behind;
      } else {
        lead = lead * 10 + (c - '0');
      }
    }
  }
  if (lead == 0) return 0;
  const double bits = std::log2(lead) + static_cast<double>(behind) * std::log2(10.0);
  return static_cast<std::int64_t>(std::floor(bits)) + 1;
}

/// True if `exponent` (with its sign) fits the reference's arithmetic for these digits.
inline bool exponent_fits(std::string_view whole, std::string_view fraction, std::string_view exponent) {
  if (exponent.starts_with('+')) exponent.remove_prefix(1);
  std::int64_t power = 0;
  const auto read = std::from_chars(exponent.data(), exponent.data() + exponent.size(), power);
  if (read.ec != std::errc()) return false;
  constexpr std::int64_t near = std::int64_t{1} << 30;
  if (power > -near && power < near && fraction.size() < near) return true;
  const std::int64_t bits = bit_length(whole, fraction);
  if (bits == 0) return true;
  const std::int64_t binary = bits + power - static_cast<std::int64_t>(fraction.size());
  return binary >= std::numeric_limits<std::int32_t>::min() && binary <= std::numeric_limits<std::int32_t>::max();
}

/// True if all of `text` is one number that the reference can read.
inline bool is_numeral(std::string_view text) {
  const auto digits = [&text] {
    const std::string_view run = text.substr(0, digits_length(text));
    text.remove_prefix(run.size());
    return run;
  };
  const std::string_view whole = digits();
  if (whole.empty()) return false;
  if (text.empty()) return true;
  std::string_view fraction;
  if (text[0] == '.') {
    text.remove_prefix(1);
    fraction = digits();
  }
  if (text.empty()) return true;
  if (text[0] != 'e' && text[0] != 'E') return false;
  text.remove_prefix(1);
  std::string_view exponent = text;
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) text.remove_prefix(1);
  return !digits().empty() && text.empty() && exponent_fits(whole, fraction, exponent);
}

}  // namespace jobstamp::grammar
