// A function that gives another value each time.
// SPDX-License-Identifier: Apache-2.0
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Subject&, const Call& call, Report& report) {
  const schema::Function* function = schema::function(call.name);
  if (!function || !function->varies) return;
  auto& found = report.add(call.expression.span(), quoted(call.name) + " gives another value each time",
                           "give the value from outside, by a variable");
  found.label = "every run changes the job";
}

extern const Rule volatile_function = {
    .code = "volatile-function",
    .severity = Severity::warning,
    .group = Group::variables,
    .what = "a function that gives another value each time",
    .why =
        "Every run submits another job, and Nomad replaces what runs although nothing was "
        "changed. Some mean just that; then an ignore comment says so.",
    .instead = "meta {\n  deployed_by = var.pipeline\n}\n",
    .source = "jobspec2/functions.go; scheduler/util.go tasksUpdated",
    .check = each_call(check),
};

}  // namespace jobstamp::lint
