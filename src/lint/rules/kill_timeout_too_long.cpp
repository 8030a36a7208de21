// A task that may take longer to stop than the update has time.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool is_of_task(const Meaning& meaning) {
  return meaning.attribute && meaning.attribute->name == "kill_timeout" && meaning.around->id == "task";
}

static void check(const Item& item, Report& report) {
  auto group = item.around("group");
  Setting kill = Inherited(*item.parent()).duration("kill_timeout", "5s");
  if (!group || kill.item != item || job_type(item.subject()) != "service") return;
  Setting progress = Inherited::of(*group, "update").duration("progress_deadline", "10m");
  if (!kill.amount || !progress.amount || *progress.amount == 0) return;
  if (*kill.amount <= *progress.amount) return;
  auto& found = report.add(
      kill.item->value_span(),
      "`kill_timeout` (" + kill.shown() + ") is more than the update's `progress_deadline` (" + progress.shown() + ")",
      "lengthen `progress_deadline` in `update`");
  note(found, progress, "the deadline");
}

extern const Rule kill_timeout_too_long = {
    .code = "kill-timeout-too-long",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a `kill_timeout` beyond the update's deadline",
    .why = "The server refuses the job: the update would have failed before the old task has stopped.",
    .instead = "update {\n  progress_deadline = \"30m\"\n}\ntask \"server\" {\n  kill_timeout = \"20m\"\n}\n",
    .source = "nomad/structs: Task.Validate; GH-16761",
    .check = each_place(is_of_task, check),
};

}  // namespace jobstamp::lint
