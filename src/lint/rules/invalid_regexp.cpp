// A regular expression that Nomad cannot read.
// SPDX-License-Identifier: Apache-2.0
#include "lint/comparison.hpp"
#include "lint/origin.hpp"
#include "lint/regexps/go_regexp.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

void check(const Item& block, Report& report) {
  Comparison comparison = comparison_of(block);
  if (comparison.operation != "regexp" || !comparison.value) return;
  const Value& value = comparison.value->value();
  auto fault = value.is_plain_text() ? fault_of_regexp(value.text) : std::nullopt;
  if (!fault) return;
  auto& found = report.add(comparison.value->value_span(), "no regular expression: " + fault->what, fault->help);
  note_origin(*comparison.value, value, found);
}

}  // namespace

extern const Rule invalid_regexp = {
    .code = "invalid-regexp",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a regular expression that Nomad cannot read",
    .why =
        "The server refuses the job. Nomad reads regular expressions as Go does: without looking ahead or behind and "
        "without references back, and a `*` needs something to repeat.",
    .instead =
        "constraint {\n  attribute = \"${node.unique.name}\"\n  operator  = \"regexp\"\n  value     = "
        "\"^web-[0-9]+$\"\n"
        "}\n",
    .source = "nomad/structs: Constraint.Validate, Affinity.Validate; Go: regexp/syntax",
    .check = {each_block("constraint", check), each_block("affinity", check)},
};

}  // namespace jobstamp::lint
