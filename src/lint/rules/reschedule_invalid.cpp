// A reschedule policy that contradicts itself.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <limits>

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

/// How many attempts fit into the interval, counted no further than is asked for.
std::int64_t constant_attempts(std::int64_t wanted, std::int64_t interval, std::int64_t delay, std::int64_t) {
  return std::min(wanted, interval / delay);
}

// Each waits twice as long as the one before. Nomad begins the sum anew until the ceiling is reached, and what is too
// long for its numbers is not judged here.
std::int64_t exponential_attempts(std::int64_t wanted, std::int64_t interval, std::int64_t delay, std::int64_t most) {
  std::int64_t sum = 0, next = delay;
  for (std::int64_t n = 0; n < wanted; ++n) {
    sum = next > most ? sum + most : next;
    if (sum >= interval) return n;
    if (next > std::numeric_limits<std::int64_t>::max() / 2) return wanted;
    next *= 2;
  }
  return wanted;
}

// Each waits as long as the two before it together; from the ceiling on Nomad adds that each time.
std::int64_t fibonacci_attempts(std::int64_t wanted, std::int64_t interval, std::int64_t delay, std::int64_t most) {
  if (interval < delay) return 0;
  std::int64_t before = delay, last = delay;
  bool is_at_ceiling = false;
  for (std::int64_t n = 2; n < wanted; ++n) {
    std::int64_t next = last + (is_at_ceiling ? most : before);
    if (!is_at_ceiling && next > most) {
      next = most;
      is_at_ceiling = true;
    }
    if (next > interval) return n;
    before = last;
    last = next;
  }
  return wanted;
}

/// Counts as the server does, whatever one would expect (ReschedulePolicy.viableAttempts).
struct Function {
  std::string_view name;
  std::int64_t (*attempts)(std::int64_t wanted, std::int64_t interval, std::int64_t delay, std::int64_t most);
};
constexpr Function functions[] = {
    {"constant", constant_attempts}, {"exponential", exponential_attempts}, {"fibonacci", fibonacci_attempts}};

void check_room(const Item& block, const Policy& policy, Report& report) {
  auto function = std::ranges::find(functions, policy.function, &Function::name);
  if (function == std::end(functions) || *policy.is_unlimited) return;
  if (!policy.interval.amount || !policy.delay.amount || !policy.max_delay.amount) return;
  std::int64_t wanted = *policy.attempts.amount, interval = *policy.interval.amount, delay = *policy.delay.amount;
  bool is_told = delay < 5 * second || interval < 15 * second;
  if (policy.function != "constant") is_told |= *policy.max_delay.amount < delay;
  if (is_told) return;
  std::int64_t fitting = function->attempts(wanted, interval, delay, *policy.max_delay.amount);
  if (fitting >= wanted) return;
  auto& found = report.add(written_in(block, policy.interval, policy.attempts),
                           policy.attempts.shown() + " attempts with a delay of " + policy.delay.shown() +
                               " do not fit into an interval of " + policy.interval.shown() + ": " +
                               std::to_string(fitting) + " do",
                           "lengthen `interval`, or ask for fewer attempts");
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
