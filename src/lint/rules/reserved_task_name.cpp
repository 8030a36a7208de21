// A name that no task can have.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& task, Report& report) {
  auto labels = task.labels();
  if (labels.empty() || task.name() == "content") return;
  std::string_view name = labels.front();
  bool has_slash = name.find('/') != name.npos || name.find('\\') != name.npos;
  if (name != "alloc" && !has_slash && !name.empty()) return;
  std::string why = has_slash      ? " has a slash"
                    : name.empty() ? " is empty"
                                   : " is the name of a directory of Nomad's own";
  report.add(task.label_span(0), "a task cannot be called " + quoted(name) + ": that" + why, "give it another name");
}

extern const Rule reserved_task_name = {
    .code = "reserved-task-name",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a task with a name that Nomad keeps for itself",
    .why =
        "Nomad refuses the job: a task's directory lies beside "
        "`alloc` in that of its allocation, under the task's name.",
    .instead = "task \"server\" {}\n",
    .source = "nomad/structs: Task.Validate",
    .check = each_block("task", check),
};

}  // namespace jobstamp::lint
