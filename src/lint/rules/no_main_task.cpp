// A group whose tasks all wait on another one.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {

static bool may_be_main(const Item& task) {
  auto hooks = task.items("lifecycle");
  return hooks.empty() || hooks.front().name() == "content" || task.is_generated();
}

static void check(const Item& group, Report& report) {
  auto tasks = group.items("task");
  if (tasks.empty() || std::ranges::any_of(tasks, may_be_main) || has_gateway(group)) return;
  report.add(group.value_span(), "no task of this group is its main one: all have a `lifecycle`",
             "leave out the `lifecycle` of the task that the others are there for");
}

extern const Rule no_main_task = {
    .code = "no-main-task",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a group whose tasks all have a `lifecycle`",
    .why =
        "A task with a `lifecycle` runs before, beside or after a main task, and there is none: Nomad refuses the "
        "job, and releases before 2.0.6 kill its tasks or restart them without end.",
    .instead =
        "group \"web\" {\n  task \"server\" {}\n  task \"migrate\" {\n"
        "    lifecycle {\n      hook = \"prestart\"\n    }\n  }\n}\n",
    .source = "nomad/structs: TaskGroup.Validate; #9539, #28283",
    .check = each_block("group", check, "lifecycle"),
};

}  // namespace jobstamp::lint
