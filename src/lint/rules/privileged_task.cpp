// A task that can reach beyond itself.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr auto help = "make sure that it needs this";

constexpr std::string_view shares[] = {"pid_mode", "ipc_mode", "network_mode", "userns_mode", "uts_mode"};

void check_capabilities(const Item& added, Report& report) {
  const Value& capabilities = added.value();
  if (!capabilities.known || capabilities.entries.empty()) return;
  std::string list;
  for (const auto& [key, each] : capabilities.entries) list += (list.empty() ? "" : ", ") + quoted(each.text);
  report.add(added.name_span(), "this task has more capabilities than others: " + list, help);
}

void check_option(const Item& option, Report& report) {
  std::string_view name = option.name();
  if (name == "privileged" && as_boolean(option.value()) == true) {
    report.add(option.name_span(), "a privileged container can do all that the node's root can", help);
  } else if (name == "cap_add") {
    check_capabilities(option, report);
  } else if (std::ranges::find(shares, name) != std::end(shares) && option.value().text == "host") {
    std::string said = std::string(name) + " = \"host\"";
    report.add(option.name_span(), "this task shares the node's own, by " + quoted(said), help);
  }
}

void check(const Item& task, Report& report) {
  if (task.text_of("driver") == "raw_exec") {
    report.add(task.item("driver")->value_span(), "`raw_exec` runs with the client's own rights, and nothing around it",
               help);
  }
  auto config = task.item("config");
  if (!config) return;
  for (Item option : config->items()) check_option(option, report);
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
