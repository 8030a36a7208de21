// A block or an attribute that jobs of this type cannot have. Which can is in the schema.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>

#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// A periodic that is switched off may stand anywhere.
bool is_off(const Item& item) {
  auto enabled = item.name() == "periodic" ? item.item("enabled") : std::nullopt;
  return enabled && as_boolean(enabled->value()) != true;
}

std::span<const std::string_view> types_of(const Meaning& meaning) {
  if (meaning.attribute) return meaning.attribute->job_types;
  return meaning.child ? meaning.child->job_types : std::span<const std::string_view>();
}

bool is_for_some_types(const Meaning& meaning) { return !types_of(meaning).empty(); }

void check_item(const Item& item, Report& report) {
  static constexpr std::string_view known[] = {"service", "batch", "system", "sysbatch"};
  std::string_view type = job_type(item.subject());
  auto types = types_of(item.meaning());
  bool is_known = std::ranges::find(known, type) != std::end(known);
  bool fits = std::ranges::find(types, type) != types.end();
  if (!is_known || fits || is_off(item)) return;
  report.add(item.name_span(), "a job of type " + quoted(type) + " has no " + quoted(item.name()),
             "leave it out; only " + listed(types, " and ") + " jobs have it");
}

}  // namespace

extern const Rule job_type_mismatch = {
    .code = "job-type-mismatch",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a block or an attribute that the job's type does not have",
    .why = "The server refuses the job.",
    .instead = "job \"backup\" {\n  type = \"batch\"\n  periodic {\n    crons = [\"@daily\"]\n  }\n}\n",
    .source = "nomad/structs: Job.Validate, TaskGroup.Validate",
    .check = each_place(is_for_some_types, check_item),
};

}  // namespace jobstamp::lint
