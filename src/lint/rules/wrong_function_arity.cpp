// A call with too few arguments or too many.
// SPDX-License-Identifier: Apache-2.0
#include <iterator>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string wanted_by(const schema::Function& function) {
  std::string min = std::to_string(function.min);
  if (function.max == schema::Function::any_number) return min + " or more";
  return function.min == function.max ? min : min + " to " + std::to_string(function.max);
}

static void check_call(const Subject&, const Call& call, Report& report) {
  const schema::Function* function = schema::function(call.name);
  // `f(list...)` gives as many as the list has.
  if (!function || call.is_tried || call.expression.own_token(Kind::ellipsis)) return;
  auto arguments = call.expression.children();
  auto count = static_cast<std::size_t>(std::distance(arguments.begin(), arguments.end()));
  bool is_too_many = function->max != schema::Function::any_number && count > function->max;
  if (count >= function->min && !is_too_many) return;
  report.add(call.expression.span(),
             quoted(call.name) + " takes " + wanted_by(*function) + (function->max == 1 ? " argument" : " arguments") +
                 ", and here it gets " + std::to_string(count),
             "call it as `" + call.name + std::string(function->parameters) + "`");
}

extern const Rule wrong_function_arity = {
    .code = "wrong-function-arity",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a call with too few arguments or too many",
    .why = "Nomad's parser refuses the job.",
    .instead = "port = lookup(var.ports, \"http\", 80)\n",
    .source = "go-cty function/stdlib, hashicorp/go-cty-funcs",
    .check = each_call(check_call),
};

}  // namespace jobstamp::lint
