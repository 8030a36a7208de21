// A function of templates that clients do not run.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/templates/client_template.hpp"

namespace jobstamp::lint {

static void check(const Subject&, const ClientTemplate& each, Report& report) {
  for (const TemplateCall& call : each.read().denied) {
    each.add(report, call.begin, call.begin + call.name.size(), "clients do not run " + quoted(call.name),
             "only a client whose `template` block has another `function_denylist` does");
  }
}

extern const Rule template_function_denied = {
    .code = "template-function-denied",
    .severity = Severity::warning,
    .group = Group::values,
    .what = "a function of templates that clients do not run",
    .why =
        "`plugin` runs programs, `writeToFile` writes and `executeTemplate` may not end: a client's "
        "`function_denylist` "
        "has them unless its own settings say otherwise, and then the allocation fails.",
    .instead = "template {\n  data        = \"{{ env \\\"NOMAD_ALLOC_ID\\\" }}\"\n  destination = \"local/id\"\n}\n",
    .source = "client/config: DefaultTemplateFunctionDenylist",
    .check = each_template(check),
};

}  // namespace jobstamp::lint
