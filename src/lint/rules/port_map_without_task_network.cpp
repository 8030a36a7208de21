// Docker's old way of naming ports, beside the new networks.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool has_network(const Item& task) {
  for (Item resources : task.items("resources")) {
    if (!resources.items("network").empty()) return true;
  }
  return false;
}

static void check(const Item& config, Report& report) {
  auto map = config.item("port_map");
  if (!map) return;
  auto task = config.parent();
  auto group = task->around("group");
  if (!group || task->block_id() != "task" || task->item("config") != config || has_network(*task)) return;
  auto networks = group->items("network");
  auto& found = report.add(map->name_span(), "`port_map` maps nothing: this task has no network of its own",
                           "give the group's ports a `to`, and list them in `ports`");
  if (!networks.empty()) found.notes.push_back({networks.front().name_span(), "the ports are here"});
}

extern const Rule port_map_without_task_network = {
    .code = "port-map-without-task-network",
    .severity = Severity::warning,
    .group = Group::values,
    .what = "`port_map` without a network in the task's resources",
    .why =
        "The driver reads `port_map` only with the networks that a task had "
        "before Nomad 0.12. The container's ports stay unpublished.",
    .instead =
        "network {\n  port \"http\" {\n    to = 8080\n  }\n}\n"
        "task \"server\" {\n  config {\n    ports = [\"http\"]\n  }\n}\n",
    .source = "drivers/docker; #11492",
    .check = each_block("driver.docker", check),
};

}  // namespace jobstamp::lint
