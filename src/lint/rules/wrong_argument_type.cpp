// An argument that its function cannot take.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/origin.hpp"
#include "lint/references.hpp"
#include "lint/rule.hpp"
#include "lint/wanted.hpp"

namespace jobstamp::lint {
namespace {

// By the letters of `schema::Function::takes`.
Wanted wanted_by(char letter) {
  switch (letter) {
    case 's':
      return Wanted::text;
    case 'n':
      return Wanted::number;
    case 'l':
      return Wanted::list;
    case 'm':
      return Wanted::map;
    case 'c':
      return Wanted::collection;
    default:
      return Wanted::anything;
  }
}

std::string help_for(const schema::Function& function, const Value& value) {
  if (function.name == "length" && value.is(Value::Kind::text)) return "`strlen(...)` counts the letters of a string";
  return "call it as `" + std::string(function.name) + std::string(function.parameters) + "`";
}

void check_call(const Subject& subject, const Call& call, Report& report) {
  const schema::Function* function = schema::function(call.name);
  if (!function || function->takes.empty() || call.is_tried || call.is_repeated || !call.at) return;
  bool ends_in_many = call.expression.own_token(Kind::ellipsis).has_value();
  std::size_t number = 0;
  auto arguments = call.expression.children();
  for (auto each = arguments.begin(); each != arguments.end(); ++number) {
    Cursor argument = *each;
    ++each;
    if (ends_in_many && each == arguments.end()) return;  // `f(list...)` gives what is in the list
    Wanted wanted = wanted_by(function->takes[std::min(number, function->takes.size() - 1)]);
    if (wanted == Wanted::anything) continue;
    Value value = subject.evaluate(*call.at, argument);
    bool takes_null = value.is_null() && wanted != Wanted::text && wanted != Wanted::number;
    if (takes_null || suits(value, wanted)) continue;
    auto& found = report.add(
        argument.span(),
        quoted(call.name) + " takes " + std::string(words_for(wanted)) + " here, and this is " + described(value),
        help_for(*function, value));
    note_origin(*call.at, value, found);
  }
}

}  // namespace

extern const Rule wrong_argument_type = {
    .code = "wrong-argument-type",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "an argument that its function cannot take",
    .why = "Nomad's parser refuses the job.",
    .instead = "meta {\n  zones = join(\",\", [\"a\", \"b\"])\n}\n",
    .source = "go-cty function/stdlib, hashicorp/go-cty-funcs",
    .check = each_call(check_call),
};

}  // namespace jobstamp::lint
