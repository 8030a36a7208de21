// A job file without a job.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::optional<Item> misspelt_job(const Items& outermost) {
  for (Item each : outermost) {
    if (each.is_block() && !nearest(each.name(), {"job"}).empty()) return each;
  }
  return std::nullopt;
}

static void check(const Subject& subject, Report& report) {
  auto outermost = subject.outermost();
  if (auto block = misspelt_job(outermost)) {
    report.add(block->name_span(), "this file has no `job` block", "did you mean `job`?");
    return;
  }
  Span span = outermost.empty() ? Span{} : outermost.front().name_span();
  report.add(span, "this file has no `job` block",
             "put the job into `job \"NAME\" { ... }`; a file of variables holds nothing but `NAME = VALUE`");
}

extern const Rule missing_job_block = {
    .code = "missing-job-block",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a job file without a `job` block",
    .why = "Nomad's parser refuses the file: a job file holds exactly one job.",
    .instead = "job \"web\" {\n  group \"web\" {}\n}\n",
    .source = "jobspec2/types.config.go decodeJob; #1880",
    .check = once_without("job", check),
};

}  // namespace jobstamp::lint
