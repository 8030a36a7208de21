// A task that can reach beyond itself.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr auto help = "make sure that it needs this";

void check_config(const Item& config, Report& report) {
  auto privileged = config.item("privileged");
  if (privileged && privileged->value().is_true()) {
    report.add(privileged->name_span(), "a privileged container can do all that the node's root can", help);
  }
  for (const char* name : {"pid_mode", "ipc_mode", "network_mode", "userns_mode", "uts_mode"}) {
    auto mode = config.item(name);
    if (!mode || mode->value().text != "host") continue;
    report.add(mode->name_span(), "this task shares the node's own, by " + quoted(std::string(name) + " = \"host\""),
               help);
  }
  auto added = config.item("cap_add");
  const Value& capabilities = config.value_of("cap_add");
  if (!capabilities.known || capabilities.entries.empty()) return;
  std::string list;
  for (const auto& [key, each] : capabilities.entries) list += (list.empty() ? "" : ", ") + quoted(each.text);
  report.add(added->name_span(), "this task has more capabilities than others: " + list, help);
}

void check(const Item& task, Report& report) {
  auto driver = task.item("driver");
  if (task.text_of("driver") == "raw_exec") {
    report.add(driver->value_span(), "`raw_exec` runs with the client's own rights, and nothing around it", help);
  }
  if (auto config = task.item("config")) check_config(*config, report);
}

}  // namespace

extern const Rule privileged_task = {
    .code = "privileged-task",
    .severity = Severity::info,
    .group = Group::values,
    .what = "a task that can reach beyond itself",
    .why = "Whoever gets into the task has the node, or much of it.",
    .instead = "driver = \"docker\"\nconfig {\n  image    = \"acme/web:1.2.3\"\n  cap_drop = [\"all\"]\n}\n",
    .source = "drivers/docker, exec, rawexec",
    .check = each_block("task", check),
};

}  // namespace jobstamp::lint
