// Two tasks with one name in a group.
// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_group(const Item& group, Report& report) {
  std::map<std::string, Item> first;
  for (const Item& task : group.items("task")) {
    auto labels = task.labels();
    if (task.is_generated() || labels.empty()) continue;
    auto [earlier, is_new] = first.emplace(labels.front(), task);
    if (is_new) continue;
    auto& found =
        report.add(task.label_span(0), "a task called " + quoted(labels.front()) + " stands in this group already",
                   "give one of them another name");
    found.notes.push_back({earlier->second.label_span(0), "the first one"});
  }
}

static void check(const Subject& subject, Report& report) {
  for (const Item& group : subject.blocks("group")) check_group(group, report);
}

extern const Rule duplicate_task = {
    .code = "duplicate-task",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "two tasks with one name in a group",
    .why = "Nomad refuses the job: a task's name is how its logs, its directory and its variables are found.",
    .instead = "group \"web\" {\n  task \"server\" {}\n  task \"logs\" {}\n}\n",
    .source = "nomad/structs: TaskGroup.Validate",
    .check = check,
};

}  // namespace jobstamp::lint
