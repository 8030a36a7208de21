// Two tasks with one name in a group.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& group, Report& report) {
  Labels labels("task", "group", report);
  for (Item task : group.items("task")) labels.add(task);
}

extern const Rule duplicate_task = {
    .code = "duplicate-task",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "two tasks with one name in a group",
    .why = "Nomad refuses the job: a task's name is how its logs, its directory and its variables are found.",
    .instead = "group \"web\" {\n  task \"server\" {}\n  task \"logs\" {}\n}\n",
    .source = "nomad/structs: TaskGroup.Validate",
    .check = each_block("group", check),
};

}  // namespace jobstamp::lint
