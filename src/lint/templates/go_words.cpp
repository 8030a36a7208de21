// What is meant by words that Go's templates do not have: operators of other languages are functions here.
// SPDX-License-Identifier: Apache-2.0
#include "lint/templates/go_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "lint/report.hpp"

namespace jobstamp::lint {
namespace {

/// What stands for something in other languages, and is a function here.
struct Operator {
  std::string_view sign;
  std::string_view function;
};

// Longer ones before those that they begin with.
constexpr std::array<Operator, 13> operators = {{{"==", "eq"},
                                                 {"!=", "ne"},
                                                 {"<=", "le"},
                                                 {">=", "ge"},
                                                 {"&&", "and"},
                                                 {"||", "or"},
                                                 {"<", "lt"},
                                                 {">", "gt"},
                                                 {"!", "not"},
                                                 {"*", "multiply"},
                                                 {"/", "divide"},
                                                 {"%", "modulo"},
                                                 {"=", "eq"}}};

/// A word of other languages, and the action that it is here.
struct Foreign {
  std::string_view word;
  std::string_view instead;
};

constexpr std::string_view end_here = "{{ end }}";

constexpr std::array<Foreign, 9> foreign = {{{"endif", end_here},
                                             {"endfor", end_here},
                                             {"endrange", end_here},
                                             {"endwith", end_here},
                                             {"elif", "{{ else if … }}"},
                                             {"elseif", "{{ else if … }}"},
                                             {"elsif", "{{ else if … }}"},
                                             {"for", "{{ range … }}"},
                                             {"foreach", "{{ range … }}"}}};

constexpr std::array<std::string_view, 10> keywords = {"block", "break", "continue", "define",   "else",
                                                       "end",   "if",    "range",    "template", "with"};

bool looks_like_variable(std::string_view name) {
  return std::ranges::all_of(name, [](char c) { return is_upper(c) || is_digit(c) || c == '_'; });
}

}  // namespace

bool is_keyword(std::string_view word) { return std::ranges::find(keywords, word) != keywords.end(); }

bool is_constant(std::string_view word) { return word == "true" || word == "false" || word == "nil"; }

std::string_view operator_in(std::string_view text) {
  auto begins = [&](const Operator& each) { return text.starts_with(each.sign); };
  const auto* found = std::ranges::find_if(operators, begins);
  return found == operators.end() ? std::string_view() : found->sign;
}

GoAdvice said_of_operator(std::string_view sign) {
  const auto* row = std::ranges::find(operators, sign, &Operator::sign);
  return {quoted(sign) + " is no operator of templates", "call " + quoted(row->function) + " before the operands"};
}

GoAdvice said_of_unexpected(GoToken::Kind kind, std::string_view written) {
  if (kind == GoToken::Kind::right) return {"something is missing before the end of this action", ""};
  if (kind == GoToken::Kind::open) {
    return {"no parenthesis stands right behind a name", "arguments follow with blanks: `env \"NAME\"`"};
  }
  if (written == "}") return {"this does not close the action", "close it with `}}`"};
  if (written == "define") return {"`define` stands in no other block", ""};
  if (is_keyword(written)) return {quoted(written) + " stands at the beginning of an action only", ""};
  return {quoted(written) + " cannot stand here", ""};
}

bool ends_elsewhere(std::string_view word) {
  const auto* known = std::ranges::find(foreign, word, &Foreign::word);
  return known != foreign.end() && known->instead == end_here;
}

std::string advice_on_function(std::string_view name) {
  const auto* known = std::ranges::find(foreign, name, &Foreign::word);
  if (known != foreign.end()) return "write " + quoted(known->instead);
  std::vector<std::string_view> names;
  for (const schema::TemplateFunction& each : schema::template_functions()) names.push_back(each.name);
  auto near = nearest(name, names);
  if (!near.empty()) return "did you mean " + quoted(near.front()) + "?";
  const std::string written(name);
  if (looks_like_variable(name)) return "a variable of the environment is `env \"" + written + "\"`";
  if (is_upper(name.front())) return "a field begins with a dot: `." + written + "`";
  return "a text stands in quotes: `\"" + written + "\"`";
}

std::string said_of_arguments(const schema::TemplateFunction& function, std::size_t given) {
  const bool is_exact = function.min == function.max;
  const std::string wanted = (is_exact ? "" : "at least ") + std::to_string(function.min);
  const std::string got = given == 0 ? "none" : std::to_string(given);
  return quoted(function.name) + " takes " + wanted + (function.min == 1 ? " argument" : " arguments") + ", and gets " +
         got + " here";
}

}  // namespace jobstamp::lint
