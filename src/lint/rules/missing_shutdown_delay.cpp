// Services that are stopped while they are still found.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& group, Report& report) {
  if (group.item("shutdown_delay")) return;
  bool has_service = !group.items("service").empty();
  for (Item task : group.items("task")) {
    if (task.item("shutdown_delay") || task.is_generated()) return;
    has_service = has_service || !task.items("service").empty();
  }
  if (!has_service) return;
  report.add(group.label_span(0), "this group has services and no `shutdown_delay`",
             "add `shutdown_delay = \"10s\"` to the group");
}

extern const Rule missing_shutdown_delay = {
    .code = "missing-shutdown-delay",
    .severity = Severity::info,
    .group = Group::values,
    .what = "services without a delay before they stop",
    .why =
        "Who looked the service up a moment ago still calls it: with "
        "a delay it leaves the catalog first and stops afterwards.",
    .instead = "group \"web\" {\n  shutdown_delay = \"10s\"\n}\n",
    .source = "nomad/structs: generateTaskGroupServiceShutdownDelayWarnings; GH-27782",
    .check = each_block("group", check, "service"),
};

}  // namespace jobstamp::lint
