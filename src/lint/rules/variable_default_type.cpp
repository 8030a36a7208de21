// A default that does not become the type its variable declares.
// SPDX-License-Identifier: Apache-2.0
#include "lint/operators.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Lists and maps take one another's forms in ways of their own (go-cty convert): a simple value is never one of them.
static bool is_simple(Value::Kind kind) {
  return kind == Value::Kind::text || kind == Value::Kind::number || kind == Value::Kind::boolean;
}

static bool can_become(const Value& value, Value::Kind wanted) {
  if (!is_simple(wanted)) return !is_simple(value.kind);
  if (!is_simple(value.kind)) return false;
  if (!value.known) return true;
  if (wanted == Value::Kind::number) return as_number(value).has_value();
  if (wanted == Value::Kind::boolean) return as_boolean(value).has_value();
  return true;
}

static void check_variable(const Item& variable, Report& report) {
  auto type = variable.item("type");
  auto standard = variable.item("default");
  if (!type || !standard || !type->place().value) return;
  Value::Kind wanted = kind_of_type(*type->place().value);
  const Value& value = standard->value();
  if (wanted == Value::Kind::unknown || value.is(Value::Kind::unknown) || value.is_null()) return;
  if (can_become(value, wanted)) return;
  auto& found = report.add(standard->value_span(), "this default is no " + quoted(type->place().value->text()),
                           "give it a value of that type, or change the type");
  found.notes.push_back({type->value_span(), "the type is declared here"});
}

extern const Rule variable_default_type = {
    .code = "variable-default-type",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a default that is not of its variable's type",
    .why = "Nomad's parser refuses the job, whatever value a run gives to the variable.",
    .instead = "variable \"count\" {\n  type    = number\n  default = 2\n}\n",
    .source = "jobspec2 decodeVariableBlock",
    .check = each_block("variable", check_variable),
};

}  // namespace jobstamp::lint
