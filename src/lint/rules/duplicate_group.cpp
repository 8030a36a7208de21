// Two groups with one name in a job.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& job, Report& report) {
  Labels labels("group", "job", report);
  for (Item group : job.items("group")) labels.add(group);
}

extern const Rule duplicate_group = {
    .code = "duplicate-group",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "two groups with one name in a job",
    .why = "Nomad refuses the job: a group's name is how its allocations are found.",
    .instead = "job \"web\" {\n  group \"front\" {}\n  group \"back\" {}\n}\n",
    .source = "nomad/structs: Job.Validate",
    .check = each_block("job", check),
};

}  // namespace jobstamp::lint
