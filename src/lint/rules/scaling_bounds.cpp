// A group's count beyond the bounds of its scaling.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_scaling(const Item& group, const Item& scaling, Report& report) {
  Inherited bounds(scaling);
  if (!scaling.item("max")) return;
  Setting count = count_of(group);
  Setting max = bounds.integer("max", 0);
  Setting min = bounds.item("min") ? bounds.integer("min", 0) : count;
  if (!max.amount || !min.amount || !count.amount) return;
  if (min.item && *min.amount > *max.amount) {
    auto& found =
        report.add(min.item->value_span(), "`min` (" + min.shown() + ") is more than `max` (" + max.shown() + ")",
                   "raise `max` or lower `min`");
    note(found, max, "the other bound");
  } else if (*count.amount > *max.amount || *count.amount < *min.amount) {
    bool is_more = *count.amount > *max.amount;
    auto& found = report.add(written_in(group, count, is_more ? max : min),
                             "`count` (" + count.shown() + ") is " +
                                 (is_more ? "more than `max` (" + max.shown() : "less than `min` (" + min.shown()) +
                                 ") of its scaling",
                             "set `count` within the bounds");
    note(found, is_more ? max : min, "the bound");
  }
}

static void check(const Item& group, Report& report) {
  for (Item scaling : group.items("scaling")) check_scaling(group, scaling, report);
}

extern const Rule scaling_bounds = {
    .code = "scaling-bounds",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a count beyond the bounds of its scaling",
    .why = "The server refuses the job.",
    .instead = "count = 2\nscaling {\n  min = 1\n  max = 4\n}\n",
    .source = "jobspec2 validateGroupScalingPolicy; nomad/structs: validateScalingPolicy",
    .check = each_block("group", check, "scaling"),
};

}  // namespace jobstamp::lint
