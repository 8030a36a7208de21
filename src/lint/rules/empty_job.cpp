// A job that runs nothing.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& job, Report& report) {
  if (!job.items("group").empty() || !job.items("task").empty()) return;
  report.add(job.value_span(), "this job has no group", "add `group \"NAME\" { ... }` with a task in it");
}

extern const Rule empty_job = {
    .code = "empty-job",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a job without a group or a task",
    .why = "Nomad refuses the job: there is nothing to run.",
    .instead = "job \"web\" {\n  group \"web\" {\n    task \"server\" {}\n  }\n}\n",
    .source = "nomad/structs: Job.Validate",
    .check = each_block("job", check),
};

}  // namespace jobstamp::lint
