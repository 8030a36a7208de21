// A count in a job that runs once on each node.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_group(const Item& group, Report& report) {
  if (job_type(group.subject()) != "system") return;
  Setting count = count_of(group);
  if (!count.item || count.amount.value_or(0) <= 1) return;
  auto& found = report.add(count.item->value_span(),
                           "a system job runs once on each node, and this group asks for " + count.shown() + " there",
                           "leave " + quoted(count.item->name()) + " out");
  note_origin(*count.item, count.item->value(), found);
  const auto& value = count.item->place().value;
  auto edit = value ? replace_scalar(*value, "1") : std::nullopt;
  if (!edit) return;
  found.fix = Fix{"make it `1`", {}};
  found.fix->edits.add(*edit);
}

extern const Rule system_count = {
    .code = "system-count",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a count above one in a system job",
    .why = "The server refuses the job.",
    .instead = "job \"exporter\" {\n  type = \"system\"\n  group \"exporter\" {}\n}\n",
    .source = "nomad/structs: Job.Validate",
    .fixes = Fixes::some,
    .check = each_block("group", check_group),
};

}  // namespace jobstamp::lint
