// The name and the type of a scaling policy, which say what is scaled.
// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// Nomad takes the name in any case.
std::string_view resource_of(std::string_view label) {
  std::string resource = lowered(label);
  return resource == "cpu" ? "cpu" : resource == "mem" ? "mem" : "";
}

// Its `type` if that is for something else. Any other word is no type at all: `invalid-enum-value` says so.
std::optional<Item> wrong_type(const Item& scaling, std::string_view wanted) {
  std::string_view said = scaling.text_of("type");
  bool is_other = said != wanted && (said == "horizontal" || said == "vertical_cpu" || said == "vertical_mem");
  return is_other ? scaling.item("type") : std::nullopt;
}

std::string how_to_mend(std::string_view wanted) {
  return "write `type = \"" + std::string(wanted) + "\"`, or delete the line";
}

void check_group(const Item& scaling, Report& report) {
  if (auto type = wrong_type(scaling, "horizontal")) {
    report.add(type->value_span(), "a group is scaled by its count alone", how_to_mend("horizontal"));
  }
}

void check_task(const Item& scaling, Report& report) {
  auto labels = scaling.labels();
  if (labels.size() != 1) return;
  std::string_view resource = resource_of(labels.front());
  std::string_view wanted = resource == "cpu" ? "vertical_cpu" : "vertical_mem";
  if (resource.empty()) {
    report.add(scaling.label_span(0), "a task has no " + quoted(labels.front()) + " to scale",
               "name `\"cpu\"` or `\"mem\"`");
  } else if (auto type = wrong_type(scaling, wanted)) {
    auto& found = report.add(scaling.label_span(0), "this scales " + quoted(resource) + ", and its type something else",
                             how_to_mend(wanted));
    found.notes.push_back({type->value_span(), "the type"});
  }
}

}  // namespace

extern const Rule scaling_policy = {
    .code = "scaling-policy",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a scaling policy for what cannot be scaled there",
    .why =
        "Nomad refuses the job: a group is scaled by the number of its allocations (`horizontal`), a task by its `cpu` "
        "or its `mem`, which its label says.",
    .instead = "task \"server\" {\n  scaling \"cpu\" {\n    max = 500\n  }\n}\n",
    .source = "jobspec2 decodeTaskScalingPolicies, validateGroupScalingPolicy",
    .check = {each_block("scaling", check_group), each_block("task_scaling", check_task)},
};

}  // namespace jobstamp::lint
