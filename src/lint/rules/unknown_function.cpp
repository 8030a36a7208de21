// A call of a function that Nomad lacks.
// SPDX-License-Identifier: Apache-2.0
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string advice_on(std::string_view name) {
  if (name == "env") return "this is Packer's: declare a variable, and set it as `NOMAD_VAR_...` in the environment";
  if (const schema::Foreign* foreign = schema::terraform_function(name)) {
    if (foreign->instead.empty()) return "this is Terraform's: Nomad has nothing that does the same";
    return "this is Terraform's: in Nomad it is `" + std::string(foreign->instead) + "`";
  }
  std::vector<std::string_view> known;
  for (const schema::Function& each : schema::functions()) known.push_back(each.name);
  auto near = nearest(name, known);
  return near.empty() ? "" : "did you mean " + quoted(near.front()) + "?";
}

static Span name_span(const Call& call) {
  Span span = call.expression.span();
  return {span.begin, span.begin + static_cast<std::uint32_t>(call.name.size())};
}

// `list(string)` as the type of a variable is no call; `invalid-variable-type` looks at those.
static bool is_type(const Call& call) {
  const schema::Attribute* attribute = call.at ? call.at->meaning().attribute : nullptr;
  return attribute && attribute->type == schema::Type::type_expression;
}

static void check(const Subject&, const Call& call, Report& report) {
  if (schema::function(call.name) || is_type(call)) return;
  report.add(name_span(call),
             "Nomad has no function " + quoted(call.name) + (call.is_tried ? ", so that this never succeeds" : ""),
             advice_on(call.name));
}

extern const Rule unknown_function = {
    .code = "unknown-function",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a call of a function that Nomad does not have",
    .why =
        "Nomad's parser refuses the job. Many names are Terraform's, which has functions that Nomad lacks. Within "
        "`can` and "
        "`try` it takes it, and the call fails whatever its arguments are: a validation with `can(regex(...))` refuses "
        "every value.",
    .instead = "name = lower(var.name)\n",
    .source = "jobspec2/functions.go",
    .check = each_call(check),
};

}  // namespace jobstamp::lint
