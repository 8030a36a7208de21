// Arithmetic, comparison and logic over known values; a declared type's conversions. Spec: Operations, Types.
// SPDX-License-Identifier: Apache-2.0
#include "lint/operators.hpp"

#include <charconv>
#include <cmath>
#include <limits>
#include <vector>

namespace jobstamp::lint {
namespace {

Value truth(bool is) {
  Value value;
  value.kind = Value::Kind::boolean;
  value.known = true;
  value.text = is ? "true" : "false";
  return value;
}

Value number_of(double number, std::string_view text) {
  Value value;
  value.kind = Value::Kind::number;
  value.known = !text.empty();
  value.number = number;
  value.text = text;
  return value;
}

// As HCL writes it into a text; beyond what a double holds exactly nobody writes a job file.
Value number_of(double number, Arena& arena) {
  char digits[64];
  auto written = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed);
  bool is_known = std::isfinite(number) && written.ec == std::errc();
  return number_of(number, is_known ? arena.keep_text({digits, written.ptr}) : std::string_view());
}

// So few digits that a double holds them exactly.
bool is_short_and_whole(std::string_view text) {
  return text.size() <= std::numeric_limits<double>::digits10 && all_digits(text);
}

double whole_in(std::string_view digits) {
  double number = 0;
  for (char each : digits) number = number * 10 + (each - '0');
  return number;
}

// Most numbers are written as HCL would write them: few digits, and no zero before them.
bool reads_as_written(std::string_view text) {
  return is_short_and_whole(text) && (text.front() != '0' || text.size() == 1);
}

bool is_arithmetic(Kind kind) {
  return kind == Kind::plus || kind == Kind::minus || kind == Kind::star || kind == Kind::slash ||
         kind == Kind::percent;
}

double arithmetic(Kind kind, double a, double b) {
  switch (kind) {
    case Kind::plus:
      return a + b;
    case Kind::minus:
      return a - b;
    case Kind::star:
      return a * b;
    case Kind::slash:
      return a / b;
    default:
      return std::fmod(a, b);
  }
}

Value compared(Kind kind, double a, double b) {
  switch (kind) {
    case Kind::less:
      return truth(a < b);
    case Kind::less_equal:
      return truth(a <= b);
    case Kind::greater:
      return truth(a > b);
    default:
      return truth(a >= b);
  }
}

// Only values of one kind are compared here; Nomad's parser has its own mind on others.
Value equality(Kind kind, const Value& a, const Value& b) {
  bool is_simple = a.is(Value::Kind::text) || a.is(Value::Kind::number) || a.is(Value::Kind::boolean);
  if (!a.known || !b.known || a.kind != b.kind || !is_simple || a.runtime || b.runtime) return {};
  bool equal = a.is(Value::Kind::number) ? a.number == b.number : a.text == b.text;
  return truth(equal == (kind == Kind::equal_equal));
}

Value logical(Kind kind, const Value& a, const Value& b) {
  auto first = as_boolean(a);
  auto second = as_boolean(b);
  if (!first || !second) return {};
  return truth(kind == Kind::and_and ? *first && *second : *first || *second);
}

Value::Kind result_of(Kind kind) { return is_arithmetic(kind) ? Value::Kind::number : Value::Kind::boolean; }

Value binary(Kind kind, const Value& a, const Value& b, Arena& arena) {
  Value value;
  if (kind == Kind::and_and || kind == Kind::or_or) {
    value = logical(kind, a, b);
  } else if (kind == Kind::equal_equal || kind == Kind::not_equal) {
    value = equality(kind, a, b);
  } else {
    auto first = as_number(a);
    auto second = as_number(b);
    if (first && second) {
      value =
          is_arithmetic(kind) ? number_of(arithmetic(kind, *first, *second), arena) : compared(kind, *first, *second);
    }
  }
  value.kind = result_of(kind);
  value.assumed = a.assumed || b.assumed;
  return value;
}

Value unary(Kind kind, const Value& operand, Arena& arena) {
  Value value;
  auto number = as_number(operand);
  auto boolean = as_boolean(operand);
  if (kind == Kind::minus && number) value = number_of(-*number, arena);
  if (kind == Kind::bang && boolean) value = truth(!*boolean);
  value.kind = kind == Kind::minus ? Value::Kind::number : Value::Kind::boolean;
  value.assumed = operand.assumed;
  return value;
}

struct Pending {
  Arena& arena;
  std::vector<Value> values = {};
  std::vector<Kind> operators = {};

  void reduce(int until) {
    while (!operators.empty() && precedence_of(operators.back()) >= until) {
      Value right = values.back();
      values.pop_back();
      values.back() = binary(operators.back(), values.back(), right, arena);
      operators.pop_back();
    }
  }
};

}  // namespace

// Comments may stand there too.
std::uint32_t operator_before(Cursor operand) {
  std::uint32_t token = operand.tokens().first - 1;
  while (is_trivia(operand.tree().kind(token))) --token;
  return token;
}

Value operate(Cursor node, const std::function<Value(Cursor)>& of, Arena& arena) {
  if (node.kind() == Kind::unary) {
    auto operand = node.child(0);
    return operand ? unary(node.tree().kind(node.tokens().first), of(*operand), arena) : Value();
  }
  Pending pending{arena};
  for (Cursor operand : node.children()) {
    if (!pending.values.empty()) {
      Kind kind = node.tree().kind(operator_before(operand));
      pending.reduce(precedence_of(kind));
      pending.operators.push_back(kind);
    }
    pending.values.push_back(of(operand));
  }
  pending.reduce(0);
  return pending.values.size() == 1 ? pending.values.front() : Value();
}

std::optional<double> number_in(std::string_view text) {
  if (is_short_and_whole(text)) return whole_in(text);
  double number = 0;
  auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  bool is_whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return is_whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Value read_number(std::string_view text, Arena& arena) {
  auto number = number_in(text);
  if (!number) return {};
  return reads_as_written(text) ? number_of(*number, text) : number_of(*number, arena);
}

std::optional<Cursor> declared_type(Cursor variable) {
  auto block = Block::from(variable);
  auto body = block && block->type() == "variable" ? block->body() : std::nullopt;
  auto type = body ? body->attribute("type") : std::nullopt;
  return type ? type->value() : std::nullopt;
}

Value::Kind kind_of_type(Cursor type) {
  auto text = type.text();
  std::string_view word = text.substr(0, text.find('('));
  if (word == "string") return Value::Kind::text;
  if (word == "number") return Value::Kind::number;
  if (word == "bool") return Value::Kind::boolean;
  if (word == "list" || word == "set" || word == "tuple") return Value::Kind::list;
  if (word == "map" || word == "object") return Value::Kind::map;
  return Value::Kind::unknown;
}

Value converted(const Value& value, Cursor type, Arena& arena) {
  Value result;
  auto number = as_number(value);
  auto boolean = as_boolean(value);
  auto text = as_text(value);
  switch (kind_of_type(type)) {
    case Value::Kind::number:
      if (!number) return value;
      result = number_of(*number, arena);
      break;
    case Value::Kind::boolean:
      if (!boolean) return value;
      result = truth(*boolean);
      break;
    case Value::Kind::text:
      if (!text || value.is(Value::Kind::text)) return value;
      result.kind = Value::Kind::text;
      result.known = true;
      result.text = *text;
      break;
    default:
      return value;
  }
  result.assumed = value.assumed;
  result.origin = value.origin;
  return result;
}

}  // namespace jobstamp::lint
