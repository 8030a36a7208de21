// What operators and declared types make of values.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "lint/arena.hpp"
#include "lint/value.hpp"

namespace jobstamp::lint {

/// The number that all of the text reads as, if it is one that HCL could write.
std::optional<double> number_in(std::string_view text);

/// The value of a number as it is written, or unknown for what is none.
Value read_number(std::string_view text, Arena& arena);

/// Evaluates an `operation` or `unary` node whose operands `of` evaluates.
Value operate(Cursor node, const std::function<Value(Cursor)>& of, Arena& arena);

/// The token of the operator between an operand of an `operation` and the one before it, which there is.
std::uint32_t operator_before(Cursor operand);

/// What a `variable` block says of its type; nothing for another node.
std::optional<Cursor> declared_type(Cursor variable);

/// The kind that a type expression declares: `list(string)` is a list; unknown for `any`.
Value::Kind kind_of_type(Cursor type);

/// `value` as a variable of that type holds it: "5" is 5 for `number`. What does not convert stays as it is.
Value converted(const Value& value, Cursor type, Arena& arena);

}  // namespace jobstamp::lint
