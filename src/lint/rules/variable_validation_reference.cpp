// A validation that looks at more than its own variable.
// SPDX-License-Identifier: Apache-2.0
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// The `variable` block whose `validation` condition is `item` or stands around it.
static std::optional<Item> variable_validated_by(std::optional<Item> item) {
  for (; item; item = item->parent()) {
    auto validation = item->parent();
    if (item->name() == "condition" && validation && validation->block_id() == "validation")
      return validation->parent();
  }
  return std::nullopt;
}

static void check(const Subject&, const Reference& each, Report& report) {
  auto variable = variable_validated_by(each.at);
  if (!variable || variable->labels().empty()) return;
  std::string own(variable->labels().front());
  if (each.root == "var" && each.name == own) return;
  report.add(each.expression.span(), "a validation can only refer to its own variable, `var." + own + "`",
             "check what belongs to other variables in their own validations");
}

extern const Rule variable_validation_reference = {
    .code = "variable-validation-reference",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a validation that looks at more than its own variable",
    .why = "Nomad's parser knows only that one variable there, and refuses the job.",
    .instead =
        "variable \"count\" {\n  default = 3\n  validation {\n    condition     = var.count > 0\n"
        "    error_message = \"At least one.\"\n  }\n}\n",
    .source = "jobspec2 decodeVariableValidationBlock",
    .check = each_reference(check, "validation"),
};

}  // namespace jobstamp::lint
