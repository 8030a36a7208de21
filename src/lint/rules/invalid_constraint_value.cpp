// A value that the operator of its constraint or affinity cannot take.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/comparison.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"
#include "lint/version_bounds.hpp"

namespace jobstamp::lint {
namespace {

void add(const Item& value, std::string message, std::string help, Report& report) {
  auto& found = report.add(value.value_span(), std::move(message), std::move(help));
  note_origin(value, value.value(), found);
}

void check(const Item& block, Report& report) {
  auto [name, named, item] = comparison_of(block);
  if (!item || !item->value().is_plain_text() || item->value().text.empty()) return;
  std::string_view text = item->value().text;
  if (name == "version" && !are_version_bounds(text, Versions::loose)) {
    add(*item, quoted(text) + " bounds no version", "write bounds with commas between them: `\">= 1.2, < 2.0\"`",
        report);
  }
  if (name == "semver" && !are_version_bounds(text, Versions::semantic)) {
    add(*item, quoted(text) + " bounds no semantic version",
        "write for example `\">= 1.2.0, < 2.0.0\"`; there is no `~>`", report);
  }
  bool is_constraint = block.block_id() == "constraint";  // an affinity has no such operator
  if (is_constraint && (name == "is_set" || name == "is_not_set")) {
    add(*item, "the operator " + quoted(name) + " takes no `value`", "leave `value` out", report);
  }
  bool is_count = all_digits(text);
  bool is_zero = std::ranges::all_of(text, [](char c) { return c == '0'; });
  if (name == "distinct_property" && (!is_count || is_zero)) {
    add(*item, "so many allocations may share the property: at least `1`", "write a count, or leave `value` out",
        report);
  }
}

void check_constraint(const Item& constraint, Report& report) {
  check(constraint, report);
  Comparison comparison = comparison_of(constraint);
  std::string_view name = comparison.operation;
  auto around = constraint.parent();
  bool is_inner = around && (around->block_id() == "task" || around->block_id() == "device");
  if (!is_inner || (name != "distinct_hosts" && name != "distinct_property")) return;
  report.add(comparison.named->value_span(), quoted(name) + " cannot stand in a " + std::string(around->block_id()),
             "move the constraint into the group");
}

}  // namespace

extern const Rule invalid_constraint_value = {
    .code = "invalid-constraint-value",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a value that the operator of its constraint or affinity cannot take",
    .why = "The server refuses the job.",
    .instead =
        "constraint {\n  attribute = \"${attr.nomad.version}\"\n  operator  = \"semver\"\n  value     = \">= "
        "1.8.0\"\n}\n",
    .source = "nomad/structs: Constraint.Validate, Affinity.Validate, Task.Validate; hashicorp/go-version",
    .check = {each_block("constraint", check_constraint), each_block("affinity", check)},
};

}  // namespace jobstamp::lint
