// One label for two ports of a group.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ports.hpp"
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// The deprecated networks of two tasks may use the same labels; those of the group are for all.
static void check_group(const Item& group, Report& report) {
  Labels labels("port", "group", report);
  for_each_port_in(group, [&](const Item& port) { labels.add(port); });
  for (Item task : group.items("task")) {
    for_each_port_of_task(task, [&](const Item& port) { labels.judge(port); });
  }
}

extern const Rule duplicate_port_label = {
    .code = "duplicate-port-label",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "two ports with one label in a group",
    .why = "Nomad refuses the job: a label is how services and variables such as `NOMAD_PORT_http` find the port.",
    .instead = "network {\n  port \"http\" {}\n  port \"admin\" {}\n}\n",
    .source = "nomad/structs: TaskGroup.validateNetworks",
    .check = each_block("group", check_group, "port"),
};

}  // namespace jobstamp::lint
