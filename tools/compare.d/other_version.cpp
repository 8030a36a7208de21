// The last digit of the first number is exchanged, or else one before it, or else a letter.
// SPDX-License-Identifier: Apache-2.0
#include "other_version.hpp"

#include <algorithm>
#include <vector>

namespace jobstamp::compare {

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The character `step` behind `c`, or before it where there is none: digits stay digits, letters keep their case.
static char exchanged(char c, int step) {
  char last = is_digit(c) ? '9' : c >= 'a' ? 'z' : 'Z';
  return static_cast<char>(c + step <= last ? c + step : c - step);
}

/// Where a character may be exchanged, best first.
static std::vector<std::size_t> places(std::string_view version) {
  std::vector<std::size_t> found;
  std::size_t number = std::min(version.find_first_of("0123456789"), version.size());
  std::size_t end = std::min(version.find_first_of("-+_@:", number), version.size());
  for (std::size_t at = end; at-- > 0;) {
    if (is_digit(version[at])) found.push_back(at);
  }
  for (std::size_t at = version.size(); at-- > 0;) {
    if (is_letter(version[at])) found.push_back(at);
  }
  return found;
}

std::string other_version(std::string_view version, const std::set<std::string>& taken) {
  constexpr int steps = 5;  // a digit always has as many neighbours on one side
  for (int step = 1; step <= steps; ++step) {
    for (std::size_t at : places(version)) {
      std::string other(version);
      other[at] = exchanged(other[at], step);
      if (!taken.contains(other)) return other;
    }
  }
  return {};
}

}  // namespace jobstamp::compare
