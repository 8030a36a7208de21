// Two tasks that each end their group.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool may_lead(const Meaning& meaning) {
  return meaning.attribute && meaning.attribute->name == "leader" && meaning.around->id == "task";
}

// What makes the task a leader, if it surely is one.
static std::optional<Item> leads(const Item& task) {
  auto leader = task.item("leader");
  return leader && !task.is_generated() && as_boolean(leader->value()) == true ? leader : std::nullopt;
}

static void check(const Item& leader, Report& report) {
  auto group = leader.around("group");
  if (!group || leads(*leader.parent()) != leader) return;
  for (Item task : group->items("task")) {
    auto first = leads(task);
    if (!first) continue;
    if (first == leader) return;
    auto& found = report.add(leader.span(), "this group has a leader already", "delete one of the two");
    found.notes.push_back({first->span(), "the first one"});
    return;
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
    .check = each_place(may_lead, check),
};

}  // namespace jobstamp::lint
