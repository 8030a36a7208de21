// Restarts that do not fit their interval. The server looks at the group's policy alone.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::int64_t least_interval = 5'000'000'000;  // nanoseconds

void check_restart(const Item& restart, bool is_batch, Report& report) {
  Inherited policy(restart);
  Setting attempts = policy.integer("attempts", is_batch ? 3 : 2);
  Setting delay = policy.duration("delay", "15s");
  Setting interval = policy.duration("interval", is_batch ? "24h" : "30m");
  if (!attempts.amount || !delay.amount || !interval.amount) return;
  if (*attempts.amount == 0 && policy.text("mode", "fail") == "delay") {
    report.add(written_in(restart, attempts, {}), "no attempts and `mode = \"delay\"` contradict each other",
               "use `mode = \"fail\"`, or allow an attempt");
    return;
  }
  if (interval.item && *interval.amount < least_interval) {
    report.add(interval.item->value_span(), "`interval` is at least 5 seconds, and this is " + interval.shown(),
               "lengthen `interval`");
    return;
  }
  bool fits = *attempts.amount <= 0 || *delay.amount <= *interval.amount / *attempts.amount;
  if (fits) return;
  auto& found = report.add(written_in(restart, attempts, interval),
                           attempts.shown() + " attempts with a delay of " + delay.shown() +
                               " do not fit into an interval of " + interval.shown(),
                           "lengthen `interval`");
  note(found, interval, "the interval");
}

void check(const Item& group, Report& report) {
  std::string_view type = job_type(group.subject());
  if (type.empty()) return;
  for (Item restart : group.items("restart")) {
    check_restart(restart, type == "batch" || type == "sysbatch", report);
  }
}

}  // namespace

extern const Rule restart_attempts_do_not_fit = {
    .code = "restart-attempts-do-not-fit",
    .severity = Severity::error,
    .group = Group::values,
    .what = "restarts that do not fit their interval",
    .why =
        "The server refuses the job: so many attempts, each with its "
        "delay, take longer than the interval in which they are counted.",
    .instead = "restart {\n  attempts = 3\n  delay    = \"15s\"\n  interval = \"10m\"\n}\n",
    .source = "nomad/structs: RestartPolicy.Validate",
    .check = each_block("group", check, "restart"),
};

}  // namespace jobstamp::lint
