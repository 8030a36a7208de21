// Two tasks that each end their group.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_group(const Item& group, Report& report) {
  std::optional<Item> first;
  for (Item task : group.items("task")) {
    auto leader = task.item("leader");
    if (!leader || task.is_generated() || as_boolean(leader->value()) != true) continue;
    if (!first) {
      first = leader;
      continue;
    }
    auto& found = report.add(leader->span(), "this group has a leader already", "delete one of the two");
    found.notes.push_back({first->span(), "the first one"});
  }
}

extern const Rule multiple_leaders = {
    .code = "multiple-leaders",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "more than one leader in a group",
    .why =
        "Nomad refuses the job: when the leader ends, all other tasks "
        "of the group are stopped, and there can be one such task.",
    .instead = "task \"server\" {\n  leader = true\n}\n",
    .source = "nomad/structs: TaskGroup.Validate",
    .check = each_block("group", check_group),
};

}  // namespace jobstamp::lint
