// `var.x` or `local.x` that the file does not declare.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::vector<std::string_view> names_of(const Declarations::Names& names) {
  std::vector<std::string_view> found;
  for (const auto& [name, place] : names) found.push_back(name);
  return found;
}

static void check_reference(const Subject& subject, const Reference& reference, Report& report) {
  if (!reference.is_declared || reference.name.empty() || reference.is_tried) return;
  bool is_local = reference.root == "local";
  const Declarations& declared = subject.declared();
  if ((is_local ? declared.locals : declared.variables).contains(reference.name)) return;
  if (!is_local && declared.undefaulted.contains(reference.name)) return;
  auto known = names_of(is_local ? declared.locals : declared.variables);
  if (!is_local) std::ranges::copy(names_of(declared.undefaulted), std::back_inserter(known));
  std::string kind = is_local ? "local" : "variable";
  auto& found =
      report.add(name_span(reference), "there is no " + kind + " " + quoted(reference.name) + " in this file");
  auto near = nearest(reference.name, known);
  bool has_other = is_local ? declared.variables.contains(reference.name) : declared.locals.contains(reference.name);
  std::string declares = is_local ? "`locals { " + std::string(reference.name) + " = ... }`"
                                  : "`variable \"" + std::string(reference.name) + "\" {}`";
  found.help = has_other ? "it is a " + std::string(is_local ? "variable: `var." : "local: `local.") +
                               std::string(reference.name) + "`"
               : near.empty() ? "declare it: " + declares
                              : "did you mean " + quoted(near.front()) + "?";
}

extern const Rule undeclared_variable = {
    .code = "undeclared-variable",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a variable or local that the file does not declare",
    .why =
        "Nomad's parser refuses the job. Variables belong to the "
        "job file itself: a variable file only gives them values.",
    .instead = "variable \"version\" {\n  type = string\n}\n",
    .source = "hashicorp/hcl traversal on the objects `var` and `local`; jobspec2",
    .check = each_reference(check_reference),
};

}  // namespace jobstamp::lint
