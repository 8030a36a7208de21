// A value that the operator of its constraint or affinity cannot take.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without_blanks(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// `>= 1.2`, `~> 3`, `v4`: an operator or none, and what begins as a version does.
bool is_bound(std::string_view text) {
  text = without_blanks(text);
  for (std::string_view sign : {"!=", ">=", "<=", "~>", "=", ">", "<"}) {
    if (!text.starts_with(sign)) continue;
    text = without_blanks(text.substr(sign.size()));
    break;
  }
  if (text.starts_with('v')) text.remove_prefix(1);
  return !text.empty() && is_digit(text.front()) && text.find_first_of(" \t<>=") == text.npos;
}

// Bounds with commas between them.
bool are_bounds(std::string_view text) {
  while (true) {
    std::size_t comma = std::min(text.find(','), text.size());
    if (!is_bound(text.substr(0, comma))) return false;
    if (comma == text.size()) return true;
    text.remove_prefix(comma + 1);
  }
}

void add(const Item& value, std::string message, std::string help, Report& report) {
  auto& found = report.add(value.value_span(), std::move(message), std::move(help));
  note_origin(value, value.value(), found);
}

void check(const Item& block, Report& report) {
  auto item = block.item("value");
  std::string_view name = block.text_of("operator");
  if (!item || !item->value().is_plain_text() || item->value().text.empty()) return;
  std::string_view text = item->value().text;
  if ((name == "version" || name == "semver") && !are_bounds(text)) {
    add(*item, quoted(text) + " bounds no version", "write bounds with commas between them: `\">= 1.2, < 2.0\"`",
        report);
  }
  if (name == "is_set" || name == "is_not_set") {
    add(*item, "the operator " + quoted(name) + " takes no `value`", "leave `value` out", report);
  }
  bool is_count = std::ranges::all_of(text, is_digit);
  bool is_zero = std::ranges::all_of(text, [](char c) { return c == '0'; });
  if (name == "distinct_property" && (!is_count || is_zero)) {
    add(*item, "so many allocations may share the property: at least `1`", "write a count, or leave `value` out",
        report);
  }
}

void check_constraint(const Item& constraint, Report& report) {
  check(constraint, report);
  auto around = constraint.parent();
  std::string_view name = constraint.text_of("operator");
  if (!around || around->block_id() != "task" || (name != "distinct_hosts" && name != "distinct_property")) return;
  report.add(constraint.item("operator")->value_span(), quoted(name) + " cannot stand in a task",
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
