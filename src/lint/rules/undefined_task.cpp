// A check that runs in a task which is not there.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {
namespace {

std::vector<std::string_view> tasks_of(const Item& group) {
  std::vector<std::string_view> names;
  for (Item task : group.items("task")) {
    if (!task.labels().empty()) names.push_back(task.labels().front());
  }
  return names;
}

bool has_generated_tasks(const Item& group) {
  auto tasks = group.items("task");
  return std::any_of(tasks.begin(), tasks.end(), [](const Item& task) { return task.is_generated(); });
}

void check_in_group(const Item& group, const Item& named, Report& report) {
  const Value& value = named.value();
  auto names = tasks_of(group);
  if (!value.is_plain_text() || value.text.empty() || has_generated_tasks(group)) return;
  if (std::ranges::find(names, value.text) != names.end()) return;
  report.add(named.value_span(), "the group has no task " + quoted(value.text),
             suggestion(value.text, names, "name one of the group's tasks"));
}

// A task's services can name that task alone; what their checks name is not looked at (agent ApiServicesToStructs).
void check_in_task(const Item& task, const Item& named, Report& report) {
  const Value& value = named.value();
  if (!value.is_plain_text() || value.text.empty() || task.labels().empty() || value.text == task.labels().front())
    return;
  report.add(named.value_span(), "a service of a task can name that task alone, and this is another one",
             "leave `task` out, or move the service into the group");
}

void check(const Item& service, Report& report) {
  auto around = service.parent();
  if (!around) return;
  bool of_a_task = around->block_id() == "task";
  auto own = service.item("task");
  if (of_a_task) {
    if (own) check_in_task(*around, *own, report);
    return;
  }
  for (Item each : service.items("check")) {
    auto named = each.item("task");
    if (named) {
      check_in_group(*around, *named, report);
    } else if (!own && is_check_type(each.text_of("type"), "script")) {
      report.add(each.name_span(), "a script runs in a task, and this check names none", "add `task = \"...\"`");
    }
  }
}

}  // namespace

extern const Rule undefined_task = {
    .code = "undefined-task",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a service or check of a task that is not there, or not its own",
    .why = "Nomad refuses the job: a script check runs inside of a task.",
    .instead =
        "service {\n  name = \"web\"\n  check {\n    type     = \"script\"\n    task     = \"web\"\n"
        "    command  = \"/bin/ok\"\n    interval = \"10s\"\n    timeout  = \"2s\"\n  }\n}\n",
    .source = "nomad/structs: TaskGroup.validateServices",
    .check = each_block("service", check),
};

}  // namespace jobstamp::lint
