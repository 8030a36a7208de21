// A change for which Nomad stops every allocation and starts others.
// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "lint/differences.hpp"
#include "lint/order.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string whose(const Difference& change) {
  return change.group.empty() ? "the job" : "group " + quoted(change.group);
}

static void compare(const Subject& before, const Subject& after, Report& report) {
  if (!are_services(before, after)) return;
  std::map<std::string, std::vector<Difference>> by_group;
  auto moved = reordered(before, after);
  for (Difference& each : differences(before, after)) {
    if (!each.is_certain || each.effect != Effect::destructive || is_reordered(moved, each.at)) continue;
    by_group[each.group].push_back(std::move(each));
  }
  for (const auto& [group, all] : by_group) {
    auto& found = report.add(span_of(all.front()), "this change replaces every allocation of " + whose(all.front()));
    for (std::size_t i = 1; i < all.size(); ++i) found.notes.push_back({span_of(all[i]), "and so does this one"});
  }
}

extern const Rule change_replaces_allocations = {
    .code = "change-replaces-allocations",
    .severity = Severity::info,
    .group = Group::change,
    .what = "a change for which Nomad replaces what runs",
    .why =
        "Nomad stops the allocations of the group and starts new ones, as many at a time as `update` says. Most "
        "changes of a task do; those of `count`, `restart`, `constraint` or a service do not.",
    .instead = "update {\n  max_parallel = 1\n  canary       = 1\n  auto_promote = true\n  auto_revert  = true\n}\n",
    .source = "scheduler/util.go tasksUpdated",
    .compare = compare,
};

}  // namespace jobstamp::lint
