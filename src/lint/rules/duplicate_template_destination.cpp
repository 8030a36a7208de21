// Two templates of a task that write one file.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_task(const Item& task, Report& report) {
  auto templates = task.items("template");
  if (templates.count() < 2) return;
  Firsts<std::string_view> firsts;
  for (Item each : templates) {
    auto destination = each.item("destination");
    if (!destination) continue;
    const Value& value = destination->value();
    if (!value.is(Value::Kind::text) || !value.known || value.text.empty() || each.is_generated()) continue;
    auto earlier = firsts.before(value.text, *destination);
    if (!earlier) continue;
    auto& found =
        report.add(destination->value_span(), "another template of this task writes " + quoted(value.text) + " already",
                   "write another file, or make one template of the two");
    found.notes.push_back({earlier->value_span(), "the first one"});
  }
}

extern const Rule duplicate_template_destination = {
    .code = "duplicate-template-destination",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "two templates that write one file",
    .why = "Nomad refuses the job: what the one writes the other would overwrite.",
    .instead = "template {\n  source      = \"local/app.tpl\"\n  destination = \"local/app.conf\"\n}\n",
    .source = "nomad/structs: Task.Validate",
    .check = each_block("task", check_task, "template"),
};

}  // namespace jobstamp::lint
