// A change of what a job cannot change while it keeps its id.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "lint/differences.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static constexpr std::string_view one_action = "stop the old job with `-purge` first, or give this one another id";

static void compare_type(const Item& then, const Item& now, Report& report) {
  auto type_of = [](const Item& job) { return job.item("type") ? job.text_of("type") : "service"; };
  std::string_view was = type_of(then);
  std::string_view is = type_of(now);
  if (was.empty() || is.empty() || was == is) return;
  auto type = now.item("type");
  report.add(type ? type->value_span() : now.name_span(),
             "the job is of type " + quoted(was) + " and cannot become " + quoted(is), std::string(one_action));
}

static void compare(const Subject& before, const Subject& after, Report& report) {
  auto then = before.job();
  auto now = after.job();
  if (!then || !now || !changed_identity(before, after).empty()) return;
  compare_type(*then, *now, report);
  for (std::string_view name : std::array{"periodic", "parameterized"}) {
    auto old_block = then->items(name);
    auto new_block = now->items(name);
    if (old_block.empty() == new_block.empty()) continue;
    bool is_new = old_block.empty();
    report.add(is_new ? new_block.front().name_span() : now->name_span(),
               is_new ? "a job that was not " + std::string(name) + " cannot become it"
                      : "a job that was " + std::string(name) + " cannot cease to be it",
               std::string(one_action));
  }
}

extern const Rule immutable_change = {
    .code = "immutable-change",
    .severity = Severity::error,
    .group = Group::change,
    .what = "a change of a job's type, or of whether it is periodic or parameterized",
    .why =
        "Nomad refuses it as long as it knows a job of that id, stopped ones included. "
        "What a `periodic` or `parameterized` block says may change.",
    .instead = "job \"report-nightly\" {\n  type = \"batch\"\n  periodic {\n    crons = [\"0 3 * * *\"]\n  }\n}\n",
    .source = "nomad/job_endpoint.go validateJobUpdate",
    .compare = compare,
};

}  // namespace jobstamp::lint
