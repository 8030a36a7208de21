// A task that may take longer to stop than the update has time.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_task(const Item& task, Report& report) {
  auto group = task.around("group");
  if (!group || !task.item("kill_timeout") || job_type(task.subject()) != "service") return;
  Setting kill = Inherited(task).duration("kill_timeout", "5s");
  Setting progress = Inherited::of(*group, "update").duration("progress_deadline", "10m");
  if (!kill.item || !kill.amount || !progress.amount || *progress.amount == 0) return;
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
    .check = each_block("task", check_task),
};

}  // namespace jobstamp::lint
