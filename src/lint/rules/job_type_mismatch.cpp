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

std::string listed(std::span<const std::string_view> types) {
  std::string list;
  for (std::size_t n = 0; n < types.size(); ++n) {
    list += (n == 0 ? "" : n + 1 == types.size() ? " and " : ", ") + quoted(types[n]);
  }
  return list;
}

void check_item(const Item& item, const std::string& type, Report& report) {
  const Meaning& meaning = item.meaning();
  std::span<const std::string_view> types;
  if (meaning.child) types = meaning.child->job_types;
  if (meaning.attribute) types = meaning.attribute->job_types;
  bool fits = types.empty() || std::ranges::find(types, type) != types.end();
  if (fits || is_off(item)) return;
  report.add(item.name_span(), "a job of type " + quoted(type) + " has no " + quoted(item.name()),
             "leave it out; only " + listed(types) + " jobs have it");
}

void check(const Subject& subject, Report& report) {
  std::string type = job_type(subject);
  static constexpr std::string_view known[] = {"service", "batch", "system", "sysbatch"};
  if (std::ranges::find(known, type) == std::end(known)) return;
  for (const Item& item : subject.items()) check_item(item, type, report);
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
    .check = check,
};

}  // namespace jobstamp::lint
