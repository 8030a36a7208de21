// An update that replaces all of a group at once.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_group(const Item& group, Report& report) {
  Setting parallel = Inherited::of(group, "update").integer("max_parallel", 1);
  if (!parallel.item || !parallel.amount || *parallel.amount <= 1) return;
  Setting count = count_of(group);
  if (!count.amount || *count.amount <= 1 || *parallel.amount <= *count.amount) return;
  auto& found = report.add(written_in(group, parallel, count),
                           "`max_parallel` (" + parallel.shown() + ") is more than `count` (" + count.shown() +
                               "): a change replaces all at once",
                           "lower `max_parallel`");
  note(found, parallel, "so many at a time");
  note(found, count, "so many in all");
}

extern const Rule max_parallel_exceeds_count = {
    .code = "max-parallel-exceeds-count",
    .severity = Severity::warning,
    .group = Group::values,
    .what = "an update that replaces all allocations at once",
    .why = "With more at a time than there are, nothing serves while the new ones start.",
    .instead = "count = 3\nupdate {\n  max_parallel = 1\n}\n",
    .source = "nomad/structs: TaskGroup.Warnings",
    .check = each_block("group", check_group, "update"),
};

}  // namespace jobstamp::lint
