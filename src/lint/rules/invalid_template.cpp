// A template that the client cannot read when the task starts.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/templates/client_template.hpp"

namespace jobstamp::lint {

static void check(const Subject&, const ClientTemplate& each, Report& report) {
  for (const TemplateFault& fault : each.read().faults) {
    auto& found = each.add(report, fault.begin, fault.end, fault.message, fault.help);
    if (fault.note)
      found.notes.push_back({each.span_of(fault.note->begin, fault.note->end), std::string(fault.note->text)});
  }
}

extern const Rule invalid_template = {
    .code = "invalid-template",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a template that cannot be rendered",
    .why =
        "Nomad's server does not look into `data`. The client reads it when the task starts, as a template of Go with "
        "the functions of consul-template, and where it cannot, the allocation fails.",
    .instead =
        "template {\n  data        = \"{{ with nomadVar \\\"nomad/jobs/web\\\" }}{{ .password }}{{ end }}\"\n"
        "  destination = \"secrets/web.env\"\n}\n",
    .source = "text/template/parse; hashicorp/consul-template template.go",
    .check = each_template(check),
};

}  // namespace jobstamp::lint
