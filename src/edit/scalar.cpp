// Another number or truth in one's place (spec: Numeric Literals, Literal Values), where it reads back as it is
// written: a number has no zero at its front or behind its last digit, so that `1.10` as a number is `1.1`.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/edit.hpp"

namespace jobstamp {

/// What every reader of HCL keeps exactly, whatever its numbers are made of.
static constexpr std::size_t longest = 15;

static bool reads_back(std::string_view number) {
  if (number.starts_with('-') && number != "-0") number.remove_prefix(1);
  std::size_t dot = number.find('.');
  std::string_view whole = number.substr(0, dot);
  if (number.size() > longest || !all_digits(whole) || (whole.size() > 1 && whole.front() == '0')) return false;
  if (dot == number.npos) return true;
  std::string_view fraction = number.substr(dot + 1);
  return all_digits(fraction) && fraction.back() != '0';
}

std::optional<Edit> replace_scalar(Cursor literal, std::string_view value) {
  bool is_number = literal.kind() == Kind::number_literal || literal.kind() == Kind::unary;
  bool fits = is_number ? reads_back(value) : value == "true" || value == "false";
  if (!fits) return std::nullopt;
  return Edit{literal.span(), std::string(value)};
}

}  // namespace jobstamp
