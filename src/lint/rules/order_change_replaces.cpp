// The same blocks in another order, where order counts.
// SPDX-License-Identifier: Apache-2.0
#include "lint/differences.hpp"
#include "lint/order.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void compare(const Subject& before, const Subject& after, Report& report) {
  bool runs = scheduler_of(before, after) != Scheduler::unknown;
  if (!runs || !changed_identity(before, after).empty()) return;
  for (const Reordered& each : reordered(before, after)) {
    const Item& moved = each.blocks[each.first];
    std::string name(moved.name());
    auto& found =
        report.add(moved.labels().empty() ? moved.name_span() : moved.label_span(0),
                   "the same " + quoted(name) + " blocks in another order replace every allocation of group " +
                       quoted(group_of(each.around.scope())),
                   "keep the order: a new " + quoted(name) + " goes to the end");
    found.fix = put_back(each);
  }
}

extern const Rule order_change_replaces = {
    .code = "order-change-replaces",
    .severity = Severity::info,
    .group = Group::change,
    .what = "the same ports, networks, artifacts, templates or mounts in another order",
    .why =
        "Nomad compares them by position. To whoever sorts a file "
        "nothing has changed, to the scheduler everything has.",
    .instead = "",
    .source = "scheduler/util.go networkUpdated, networkPortMap, tasksUpdated",
    .fixes = Fixes::some,
    .compare = compare,
};

}  // namespace jobstamp::lint
