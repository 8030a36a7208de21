// A group that runs nothing.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {

static void check(const Item& group, Report& report) {
  if (!group.items("task").empty() || has_gateway(group)) return;
  report.add(group.value_span(), "this group has no task", "add `task \"NAME\" { ... }`, or delete the group");
}

extern const Rule empty_group = {
    .code = "empty-group",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a group without a task",
    .why =
        "Nomad refuses the job: there is nothing to run in the group. "
        "A group of a Consul gateway is given its task by Nomad.",
    .instead = "group \"web\" {\n  task \"server\" {}\n}\n",
    .source = "nomad/structs: TaskGroup.Validate",
    .check = each_block("group", check),
};

}  // namespace jobstamp::lint
