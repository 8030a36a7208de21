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

// What is left out has a default, what is empty has none.
void check_text(const Item& job, std::string_view name, Report& report) {
  auto item = job.item(name);
  if (!item || !item->value().is_plain_text()) return;
  std::string_view text = item->value().text;
  if (text.empty()) {
    report.add(item->value_span(), quoted(name) + " of a job cannot be empty", "leave it out, or fill it in");
  } else if (name == "id" && text.find(' ') != text.npos) {
    report.add(item->value_span(), "the `id` of a job has no blank in it", "write a dash");
  }
}

void check_job(const Item& job, Report& report) {
  check_block(job, report);
  bool is_named = job.labels().size() == 1 && !job.item("id");
  // What another tool is to fill in has a rule of its own, `leftover-template-marker`.
  bool is_filled_in = is_named && job.labels().front().find_first_of("{[<") != std::string_view::npos;
  if (is_named && !is_filled_in && job.labels().front().find(' ') != std::string_view::npos) {
    report.add(job.label_span(0), "the name of a job has no blank in it", "write a dash: it is what jobs are found by");
  }
  for (std::string_view name : {"id", "name", "type"}) check_text(job, name, report);
  auto datacenters = job.item("datacenters");
  if (!datacenters) return;
  auto is_empty = [](const Value::Entry& each) { return each.value.is_plain_text() && each.value.text.empty(); };
  if (std::ranges::any_of(datacenters->value().entries, is_empty))
    report.add(datacenters->value_span(), "one of the datacenters has no name", "name it, or leave it out");
}

}  // namespace

extern const Rule empty_name = {
    .code = "empty-name",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "an empty name, or a job's with a blank",
    .why = "The server refuses the job.",
    .instead = "job \"web-api\" {\n  group \"web\" {\n  }\n}\n",
    .source = "nomad/structs: Job.Validate, TaskGroup.Validate, Task.Validate, RequestedDevice.Validate",
    .check = {each_block("job", check_job), each_block("group", check_block), each_block("task", check_block),
              each_block("device", check_block)},
};

}  // namespace jobstamp::lint
