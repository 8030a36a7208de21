// SPDX-License-Identifier: Apache-2.0
#include "lint/templates/go_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "jobstamp/source.hpp"
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

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> foreign = {{{"endif", "{{ end }}"},
                                                                                   {"endfor", "{{ end }}"},
                                                                                   {"endrange", "{{ end }}"},
                                                                                   {"endwith", "{{ end }}"},
                                                                                   {"elif", "{{ else if … }}"},
                                                                                   {"elseif", "{{ else if … }}"},
                                                                                   {"elsif", "{{ else if … }}"},
                                                                                   {"for", "{{ range … }}"},
                                                                                   {"foreach", "{{ range … }}"}}};

constexpr std::array<std::string_view, 10> keywords = {"block", "break", "continue", "define",   "else",
                                                       "end",   "if",    "range",    "template", "with"};

GoAdvice instead_of(const Operator& row) {
  std::string function(row.function);
  return {quoted(row.sign) + " is no operator of templates", "call " + quoted(function) + " before the operands",
          row.sign.size()};
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool looks_like_variable(std::string_view name) {
  return std::ranges::all_of(name, [](char c) { return is_capital(c) || c == '_' || (c >= '0' && c <= '9'); });
}

}  // namespace

bool is_keyword(std::string_view word) { return std::ranges::find(keywords, word) != keywords.end(); }

bool is_constant(std::string_view word) { return word == "true" || word == "false" || word == "nil"; }

GoAdvice said_of_unexpected(const GoToken& token, std::string_view rest) {
  const std::size_t size = token.end - token.begin;
  const std::string_view written = rest.substr(0, size);
  if (token.kind == GoToken::Kind::right) return {"something is missing before the end of this action", "", size};
  if (token.kind == GoToken::Kind::open) {
    return {"no parenthesis stands right behind a name", "arguments follow with blanks: `env \"NAME\"`", size};
  }
  if (written == "}") return {"this does not close the action", "close it with `}}`", size};
  for (const Operator& each : operators) {
    if (rest.starts_with(each.sign)) return instead_of(each);
  }
  if (token.kind == GoToken::Kind::word && is_keyword(written)) {
    const bool is_define = written == "define";
    return {quoted(written) + (is_define ? " stands in no other block" : " stands at the beginning of an action only"),
            "", size};
  }
  return {quoted(written) + " cannot stand here", "", size};
}

std::string advice_on_function(std::string_view name) {
  const auto* known = std::ranges::find(foreign, name, &std::pair<std::string_view, std::string_view>::first);
  if (known != foreign.end()) return "write `" + std::string(known->second) + "`";
  std::vector<std::string_view> names;
  for (const schema::TemplateFunction& each : schema::template_functions()) names.push_back(each.name);
  auto near = nearest(name, names);
  if (!near.empty()) return "did you mean " + quoted(near.front()) + "?";
  const std::string written(name);
  if (looks_like_variable(name)) return "a variable of the environment is `env \"" + written + "\"`";
  if (is_capital(name.front())) return "a field begins with a dot: `." + written + "`";
  return "a text stands in quotes: `\"" + written + "\"`";
}

static std::string counted(std::size_t number, std::string_view what) {
  return std::to_string(number) + " " + std::string(what) + (number == 1 ? "" : "s");
}

std::string said_of_arguments(const schema::TemplateFunction& function, std::size_t given) {
  const bool is_exact = function.min == function.max;
  const std::string wanted = (is_exact ? "" : "at least ") + counted(function.min, "argument");
  const std::string got = given == 0 ? "gets none" : "gets " + std::to_string(given);
  return quoted(function.name) + " takes " + wanted + ", and " + got + " here";
}

}  // namespace jobstamp::lint
