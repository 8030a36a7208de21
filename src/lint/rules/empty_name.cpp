// An empty name, or a job's with a blank.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

void check_block(const Item& block, Report& report) {
  if (block.is_generated() || block.labels().size() != 1 || !block.labels().front().empty()) return;
  report.add(block.label_span(0), "this " + std::string(block.block_id()) + " has no name", "give it one");
}

void check_job(const Item& job, Report& report) {
  check_block(job, report);
  bool is_named = job.labels().size() == 1 && !job.item("id");
  // What another tool is to fill in has a rule of its own, `leftover-template-marker`.
  bool is_filled_in = is_named && job.labels().front().find_first_of("{[<") != std::string_view::npos;
  if (is_named && !is_filled_in && job.labels().front().find(' ') != std::string_view::npos) {
    report.add(job.label_span(0), "the name of a job has no blank in it", "write a dash: it is what jobs are found by");
  }
  auto datacenters = job.item("datacenters");
  if (!datacenters) return;
  auto is_empty = [](const Value::Entry& each) { return each.value.is_plain_text() && each.value.text.empty(); };
  if (std::ranges::any_of(datacenters->value().entries, is_empty))
    report.add(datacenters->value_span(), "one of the datacenters has no name", "name it, or leave it out");
}

void check_task(const Item& task, Report& report) {
  check_block(task, report);
  auto driver = task.item("driver");
  if (driver && driver->value().is_plain_text() && driver->value().text.empty())
    report.add(driver->value_span(), "this task has no driver", "name one: `\"docker\"`, `\"exec\"`, `\"raw_exec\"`");
}

}  // namespace

extern const Rule empty_name = {
    .code = "empty-name",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "an empty name, or a job's with a blank",
    .why = "The server refuses the job.",
    .instead = "job \"web-api\" {\n  group \"web\" {\n  }\n}\n",
    .source = "nomad/structs: Job.Validate, TaskGroup.Validate, Task.Validate",
    .check = {each_block("job", check_job), each_block("group", check_block), each_block("task", check_task)},
};

}  // namespace jobstamp::lint
