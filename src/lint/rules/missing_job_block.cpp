// A job file without a job.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Subject& subject, Report& report) {
  if (!subject.blocks("job").empty()) return;
  auto first = subject.outermost();
  Span span = first.empty() ? Span{} : first.front().name_span();
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
    .check = check,
};

}  // namespace jobstamp::lint
