// A change for which Nomad stops every allocation and starts others.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "lint/differences.hpp"
#include "lint/order.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string whose(const Difference& change) {
  return change.group.empty() ? "the job" : "group " + quoted(change.group);
}

// Nomad forgets what is done once a batch job has a new version, whatever is new in it.
static void tell_of_done(const std::vector<Difference>& all, Report& report) {
  auto is_new_version = [](const Difference& each) {
    return each.is_certain && (each.effect == Effect::in_place || each.effect == Effect::count);
  };
  auto first = std::ranges::find_if(all, is_new_version);
  if (first != all.end()) report.add(span_of(*first), "this change runs again what the batch job has done");
}

static void compare(const Subject& before, const Subject& after, Report& report) {
  Scheduler scheduler = scheduler_of(before, after);
  if (scheduler == Scheduler::unknown) return;
  std::map<std::string, std::vector<Difference>> by_group;
  auto moved = reordered(before, after);
  auto every = differences(before, after);
  for (const Difference& each : every) {
    if (!each.is_certain || each.effect != Effect::destructive || is_reordered(moved, each.at)) continue;
    by_group[each.group].push_back(each);
  }
  bool has_done = scheduler == Scheduler::batch || scheduler == Scheduler::sysbatch;
  for (const auto& [group, all] : by_group) {
    auto& found = report.add(span_of(all.front()), "this change replaces every allocation of " + whose(all.front()) +
                                                       (has_done ? ", and runs again what is done" : ""));
    for (std::size_t i = 1; i < all.size(); ++i) found.notes.push_back({span_of(all[i]), "and so does this one"});
  }
  if (scheduler == Scheduler::batch && by_group.empty() && moved.empty()) tell_of_done(every, report);
}

extern const Rule change_replaces_allocations = {
    .code = "change-replaces-allocations",
    .severity = Severity::info,
    .group = Group::change,
    .what = "a change for which Nomad replaces what runs",
    .why =
        "Nomad stops the allocations of the group and starts new ones, as many at a time as `update` says. Most "
        "changes of a task do; those of `count`, `restart`, `constraint` or a service do not. Of a batch job any "
        "change that Nomad reads runs again what is done, of a sysbatch job what would be replaced.",
    .instead = "update {\n  max_parallel = 1\n  canary       = 1\n  auto_promote = true\n  auto_revert  = true\n}\n",
    .source = "scheduler/util.go tasksUpdated, reconciler/filters.go filterOldTerminalAllocs, reconcile_node.go",
    .compare = compare,
};

}  // namespace jobstamp::lint
