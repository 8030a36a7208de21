// What a value becomes where an attribute asks for a type (gohcl DecodeExpression, go-cty convert; jobspec2
// decodeDuration; Go's time.ParseDuration).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstddef>

#include "lint/operators.hpp"
#include "lint/value.hpp"

namespace jobstamp::lint {
namespace {

struct Unit {
  std::string_view name;
  double nanoseconds;
};
// Those that people write come first.
constexpr Unit units[] = {{"s", 1e9},  {"m", 60e9}, {"h", 3600e9},      {"ms", 1e6},
                          {"us", 1e3}, {"ns", 1},   {"\xC2\xB5s", 1e3}, {"\xCE\xBCs", 1e3}};

bool is_of_number(char c) { return is_digit(c) || c == '.'; }

// Takes what all of which is of a number, or all of which is not, off the front of `text`.
std::string_view take_while(std::string_view& text, bool wanted) {
  auto end = std::ranges::find_if(text, [&](char c) { return is_of_number(c) != wanted; });
  std::string_view taken = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(taken.size());
  return taken;
}

// Takes one `1.5h` off the front of `text`.
std::optional<double> take_term(std::string_view& text) {
  std::string_view written = take_while(text, true);
  auto number = number_in(written);
  if (!number) return std::nullopt;
  std::string_view name = take_while(text, false);
  for (const Unit& unit : units) {
    if (unit.name == name) return *number * unit.nanoseconds;
  }
  return std::nullopt;
}

std::optional<std::int64_t> whole(double number) {
  constexpr double limit = 9.2e18;
  if (std::trunc(number) != number || number > limit || number < -limit) return std::nullopt;
  return static_cast<std::int64_t>(number);
}

Fits decided(bool fits) { return fits ? Fits::yes : Fits::no; }

bool is_collection(const Value& value) { return value.is(Value::Kind::list) || value.is(Value::Kind::map); }

Fits fits_number(const Value& value, bool has_to_be_whole) {
  if (is_collection(value)) return Fits::no;
  if (value.is(Value::Kind::boolean)) return Fits::no;
  if (!value.known) return Fits::unknown;
  auto number = as_number(value);
  return decided(number && (!has_to_be_whole || whole(*number)));
}

Fits fits_boolean(const Value& value) {
  if (is_collection(value) || value.is(Value::Kind::number)) return Fits::no;
  return value.known ? decided(as_boolean(value).has_value()) : Fits::unknown;
}

Fits fits_text(const Value& value) {
  if (is_collection(value)) return Fits::no;
  return value.is(Value::Kind::unknown) ? Fits::unknown : Fits::yes;
}

Fits fits_duration(const Value& value) {
  if (is_collection(value) || value.is(Value::Kind::boolean)) return Fits::no;
  return value.known ? decided(as_duration(value).has_value()) : Fits::unknown;
}

Fits fits_list(const Value& value, schema::Type element) {
  if (value.is(Value::Kind::unknown)) return Fits::unknown;
  if (!value.is(Value::Kind::list)) return Fits::no;
  Fits all = value.known ? Fits::yes : Fits::unknown;
  for (const auto& entry : value.entries) {
    Fits each = entry.value.is_null() ? Fits::yes : fits(entry.value, element);
    if (each == Fits::no) return Fits::no;
    if (each == Fits::unknown) all = Fits::unknown;
  }
  return all;
}

Fits fits_map(const Value& value) {
  if (value.is(Value::Kind::unknown)) return Fits::unknown;
  return decided(value.is(Value::Kind::map));
}

}  // namespace

std::optional<double> as_number(const Value& value) {
  if (!value.known || value.runtime) return std::nullopt;
  if (value.is(Value::Kind::number)) return value.number;
  if (!value.is(Value::Kind::text) || value.text.empty()) return std::nullopt;
  bool is_negative = value.text.front() == '-';
  auto read = number_in(value.text.substr(is_negative || value.text.front() == '+' ? 1 : 0));
  return read && is_negative ? -*read : read;
}

std::optional<std::int64_t> as_integer(const Value& value) {
  auto number = as_number(value);
  return number ? whole(*number) : std::nullopt;
}

std::optional<bool> as_boolean(const Value& value) {
  bool is_text = value.is(Value::Kind::text);
  if (!value.known || (!is_text && !value.is(Value::Kind::boolean))) return std::nullopt;
  if (value.text == "true" || (is_text && value.text == "1")) return true;
  if (value.text == "false" || (is_text && value.text == "0")) return false;
  return std::nullopt;
}

std::optional<std::string_view> as_text(const Value& value) {
  bool can_be = value.is(Value::Kind::text) || value.is(Value::Kind::number) || value.is(Value::Kind::boolean);
  if (!value.known || !can_be) return std::nullopt;
  return value.text;
}

std::optional<std::int64_t> as_duration(const Value& value) {
  if (!value.known) return std::nullopt;
  if (value.is(Value::Kind::number)) return whole(value.number);
  return value.is(Value::Kind::text) && !value.runtime ? read_duration(value.text) : std::nullopt;
}

std::optional<std::int64_t> read_duration(std::string_view text) {
  bool is_negative = text.starts_with('-');
  if (is_negative || text.starts_with('+')) text.remove_prefix(1);
  if (text == "0") return 0;
  if (text.empty()) return std::nullopt;
  double sum = 0;
  while (!text.empty()) {
    auto term = take_term(text);
    if (!term) return std::nullopt;
    sum += *term;
  }
  return whole(std::trunc(is_negative ? -sum : sum));
}

Fits fits(const Value& value, schema::Type type) {
  if (value.is(Value::Kind::unknown)) return Fits::unknown;
  switch (type) {
    case schema::Type::string:
      return fits_text(value);
    case schema::Type::integer:
      return fits_number(value, true);
    case schema::Type::boolean:
      return fits_boolean(value);
    case schema::Type::duration:
      return fits_duration(value);
    case schema::Type::strings:
      return fits_list(value, schema::Type::string);
    case schema::Type::integers:
      return fits_list(value, schema::Type::integer);
    case schema::Type::string_map:
      return fits_map(value);
    case schema::Type::string_maps:
    case schema::Type::integer_maps:
    case schema::Type::any:
    case schema::Type::type_expression:
    case schema::Type::identifier:
      break;
  }
  return Fits::unknown;
}

}  // namespace jobstamp::lint
