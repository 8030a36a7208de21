// A variable file that sets what no job file of the call declares.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {

// The variables that the call's job files declare, with a default or without.
static std::vector<std::string_view> declared_names(const Subject& subject) {
  std::vector<std::string_view> names;
  for (const Input& file : subject.inputs().files) {
    for (const auto& [name, place] : file.declared.variables) names.push_back(name);
    for (const auto& [name, place] : file.declared.undefaulted) names.push_back(name);
  }
  return names;
}

static void check(const Subject& subject, Report& report) {
  auto declared = declared_names(subject);
  for (Item assignment : subject.outermost()) {
    if (std::ranges::find(declared, assignment.name()) != declared.end()) continue;
    auto near = nearest(assignment.name(), declared);
    report.add(
        assignment.name_span(), "no job file here declares a variable " + quoted(assignment.name()),
        near.empty() ? "delete it, or declare it in the job file" : "did you mean " + quoted(near.front()) + "?");
  }
}

extern const Rule var_file_undeclared = {
    .code = "var-file-undeclared",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a variable file that sets what the job does not declare",
    .why =
        "`nomad job run -var-file` refuses the file, unless it is told not to be strict (`-hcl2-strict=false`). "
        "jobstamp looks at variable files that are linted together with their job files.",
    .instead = "# where the job file has: variable \"version\" {}\nversion = \"1.4.2\"\n",
    .source = "jobspec2 collectInputVariableValues; #16136, #11149",
    .check_variables = check,
};

}  // namespace jobstamp::lint
