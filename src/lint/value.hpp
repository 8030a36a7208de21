// What an expression says before the job runs, as far as the file tells: a text, a number, a list. Nomad evaluates
// with `var`, `local` and its functions; any other name stays in the text for later, as `${attr.cpu.arch}` does
// (jobspec2 EvalContext, UndefinedVariable). What cannot be known is not guessed: rules stay silent on it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "jobstamp/site.hpp"

namespace jobstamp::lint {

struct Memory;

/// As cheap to copy as a few pointers: texts and entries stand in the source, or in the memory it was made with.
struct Value {
  enum class Kind : std::uint8_t { unknown, null, text, number, boolean, list, map };
  Kind kind = Kind::unknown;   ///< may be known where the rest is not: a variable of type string
  bool known = false;          ///< the content below is what it says; of a list or map: which entries there are
  bool assumed = false;        ///< read from a variable's default, which a call can replace
  bool runtime = false;        ///< a text that holds `${...}` for the client or the scheduler to fill in
  std::string_view text = {};  ///< of a text; of a number as it reads; "true", "false"
  double number = 0;
  struct Entry;
  std::span<const Entry> entries = {};  ///< of a map by key; of a list in order, with empty keys
  /// The literal that it was written in, in any file of the call; of a text with defaults in it the first of those.
  std::optional<Cursor> origin = std::nullopt;

  bool is(Kind wanted) const { return kind == wanted; }
  bool is_null() const { return kind == Kind::null; }
  /// A text that is all there: known, and nothing is filled in later.
  bool is_plain_text() const { return kind == Kind::text && known && !runtime; }
};

struct Value::Entry {
  std::string_view key;
  Value value;
};

/// What a message calls it: "a list", or the value itself where that says more.
std::string described(const Value& value);

/// Evaluates what a place holds; unknown for a block.
Value evaluate(const Inputs& inputs, PlaceId id, Memory& memory);

/// Evaluates an expression that stands in the place `id`, or in it somewhere.
Value evaluate(const Inputs& inputs, PlaceId id, Cursor expression, Memory& memory);

// ---- conversions, as Nomad's parser makes them (gohcl, go-cty convert) ----

/// The number that it is or reads as: `3`, `"+3"`. Nothing for what is unknown or none.
std::optional<double> as_number(const Value& value);
/// The whole number that it is or reads as.
std::optional<std::int64_t> as_integer(const Value& value);
/// The truth that it is or reads as: `true`, `"true"`, `"1"`; the number 1 is none.
std::optional<bool> as_boolean(const Value& value);
/// The text that it is or becomes: `8080` becomes `8080`.
std::optional<std::string_view> as_text(const Value& value);
/// Nanoseconds of a duration: "1h30m" (Go's time.ParseDuration), or a number of them.
std::optional<std::int64_t> as_duration(const Value& value);
/// Nanoseconds of a duration's text; no days, no blanks.
std::optional<std::int64_t> read_duration(std::string_view text);

/// Whether a value can become one of `type`. Unknown where the file does not tell.
enum class Fits : std::uint8_t { yes, no, unknown };
Fits fits(const Value& value, schema::Type type);

}  // namespace jobstamp::lint
