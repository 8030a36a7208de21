// A variable without a default, where no variable file of the call sets it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool is_assigned(const Inputs& inputs, std::string_view name) {
  return std::ranges::any_of(inputs.files, [&](const Input& file) { return file.declared.assignments.contains(name); });
}

static void check(const Subject& subject, Report& report) {
  for (const auto& [name, place] : subject.declared().undefaulted) {
    if (is_assigned(subject.inputs(), name)) continue;
    report.add(subject.item(place).label_span(0), "variable " + quoted(name) + " has no default",
               "every run has to set it, used or not: give it a default, or lint with the variable file");
  }
}

extern const Rule unset_variable = {
    .code = "unset-variable",
    .severity = Severity::info,
    .group = Group::variables,
    .what = "a variable that every run has to set",
    .why = "Without `-var`, `-var-file` or `NOMAD_VAR_` the job does not parse, even where the variable is not used.",
    .instead = "variable \"version\" {\n  default = \"1.4.2\"\n}\n",
    .source = "jobspec2 Variables.Values; #9622",
    .check = once(check),
};

}  // namespace jobstamp::lint
