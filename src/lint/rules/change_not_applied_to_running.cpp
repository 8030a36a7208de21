// A change that Nomad makes in place and that a running task does not hear of.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/differences.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Another change may replace the allocations, which applies this one, too.
static bool may_be_replaced(const std::vector<Difference>& all, const Difference& changed) {
  return std::ranges::any_of(all, [&](const Difference& each) {
    bool reaches = each.group.empty() || changed.group.empty() || each.group == changed.group;
    return reaches && each.effect >= Effect::destructive;
  });
}

static std::string name_of(const Item& job) {
  auto labels = job.labels();
  std::string_view id = job.item("id") ? job.text_of("id") : labels.empty() ? "" : labels.front();
  return std::string(id.empty() ? "JOB" : id);
}

static std::string how_to_apply(const Item& job, Scheduler scheduler, Reach reach) {
  if (reach == Reach::next_task_start) return "run `nomad job restart " + name_of(job) + "`";
  if (scheduler == Scheduler::sysbatch) return "stop the job and run it again";  // -reschedule is not for these
  return "run `nomad job restart -reschedule " + name_of(job) + "`";
}

static void compare(const Subject& before, const Subject& after, Report& report) {
  Scheduler scheduler = scheduler_of(before, after);
  if (scheduler == Scheduler::unknown) return;
  auto all = differences(before, after);
  for (const Difference& each : all) {
    Reach reach = reach_at(each.path);
    bool is_kept = each.is_certain && each.effect == Effect::in_place && reach != Reach::at_once;
    if (!is_kept || may_be_replaced(all, each)) continue;
    report.add(span_of(each),
               quoted(each.name) + " changes for new " +
                   (reach == Reach::new_allocation ? "allocations" : "starts of the task") +
                   " only: what runs keeps the old one",
               "if that is too late " + how_to_apply(*after.job(), scheduler, reach));
  }
}

extern const Rule change_not_applied_to_running = {
    .code = "change-not-applied-to-running",
    .severity = Severity::info,
    .group = Group::change,
    .what = "a change that does not reach what runs",
    .why =
        "Nomad gives the allocation the new version of the job in place, but the client has read `restart`, "
        "`lifecycle`, `kill_timeout` and the like when it started the task and does not look again.",
    .instead = "",
    .source = "client/allocrunner/taskrunner; #8350, #20011, #5930",
    .compare = compare,
};

}  // namespace jobstamp::lint
