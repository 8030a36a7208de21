// A reschedule policy that contradicts itself.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::int64_t second = 1'000'000'000;

struct Policy {
  Setting attempts, interval, delay, max_delay;
  std::optional<bool> is_unlimited;
  std::string_view function;
};

Policy policy_of(const Inherited& blocks, bool is_batch) {
  return {.attempts = blocks.integer("attempts", is_batch ? 1 : 0),
          .interval = blocks.duration("interval", is_batch ? "24h" : "0s"),
          .delay = blocks.duration("delay", is_batch ? "5s" : "30s"),
          .max_delay = blocks.duration("max_delay", is_batch ? "0s" : "1h"),
          .is_unlimited = blocks.truth("unlimited", !is_batch),
          .function = blocks.text("delay_function", is_batch ? "constant" : "exponential")};
}

void check_limit(const Item& block, const Policy& policy, Report& report) {
  if (*policy.is_unlimited && policy.attempts.amount.value_or(0) > 0) {
    report.add(written_in(block, policy.attempts, {}),
               policy.attempts.shown() + " attempts and `unlimited` contradict each other",
               "set `unlimited = false`, or leave `attempts` out");
  } else if (!*policy.is_unlimited && policy.interval.amount.value_or(15 * second) < 15 * second) {
    report.add(written_in(block, policy.interval, policy.attempts),
               "`interval` is at least 15 seconds, and this is " + policy.interval.shown(), "lengthen `interval`");
  }
}

void check_delay(const Item& block, const Policy& policy, Report& report) {
  std::int64_t delay = policy.delay.amount.value_or(5 * second);
  if (delay < 5 * second) {
    report.add(written_in(block, policy.delay, {}),
               "`delay` is at least 5 seconds, and this is " + policy.delay.shown(), "lengthen `delay`");
  } else if (policy.function != "constant" && !policy.function.empty() &&
             policy.max_delay.amount.value_or(delay) < delay) {
    report.add(written_in(block, policy.max_delay, policy.delay),
               "`max_delay` (" + policy.max_delay.shown() + ") is less than `delay` (" + policy.delay.shown() + ")",
               "raise `max_delay` to `delay` or above");
  }
}

// Each attempt waits as long as the one before; the other functions are the server's to add up.
void check_room(const Item& block, const Policy& policy, Report& report) {
  bool is_told =
      policy.function == "constant" && !*policy.is_unlimited && policy.interval.amount && policy.delay.amount;
  if (!is_told || *policy.delay.amount < 5 * second || *policy.interval.amount < 15 * second) return;
  if (*policy.attempts.amount <= *policy.interval.amount / *policy.delay.amount) return;
  auto& found = report.add(written_in(block, policy.interval, policy.attempts),
                           policy.attempts.shown() + " attempts with a delay of " + policy.delay.shown() +
                               " do not fit into an interval of " + policy.interval.shown(),
                           "lengthen `interval`");
  note(found, policy.attempts, "the attempts");
}

void check_policy(const Inherited& blocks, bool is_batch, Report& report) {
  Policy policy = policy_of(blocks, is_batch);
  if (!policy.is_unlimited || !policy.attempts.amount) return;
  if (!*policy.is_unlimited && *policy.attempts.amount == 0) return;  // it is switched off
  check_limit(blocks.nearest(), policy, report);
  check_delay(blocks.nearest(), policy, report);
  check_room(blocks.nearest(), policy, report);
}

void check(const Subject& subject, Report& report) {
  std::string_view type = job_type(subject);
  if (type != "service" && type != "batch") return;
  for_each_policy(subject, "reschedule",
                  [&](const Inherited& policy) { check_policy(policy, type == "batch", report); });
}

}  // namespace

extern const Rule reschedule_invalid = {
    .code = "reschedule-invalid",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a reschedule policy that contradicts itself",
    .why =
        "The server refuses the job. Services are rescheduled without limit by "
        "default, so `attempts` needs `unlimited = false` beside it.",
    .instead = "reschedule {\n  attempts  = 3\n  interval  = \"1h\"\n  unlimited = false\n}\n",
    .source = "nomad/structs: ReschedulePolicy.Validate",
    .check = once_with("reschedule", check),
};

}  // namespace jobstamp::lint
