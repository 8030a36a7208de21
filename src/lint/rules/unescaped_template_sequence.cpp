// A shell's `${NAME}` in a template's data, which HCL reads first.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// What is there to be filled in by HCL, or is written by people who know it.
static bool is_meant(const Reference& reference) {
  static constexpr std::array roots = {"var", "local", "attr", "meta", "node", "env", "secret"};
  return std::ranges::find(roots, reference.root) != roots.end() || reference.root.starts_with("NOMAD_");
}

static void check(const Subject& subject, Report& report) {
  for (const Reference& each : references(subject.tree())) {
    if (!each.in_template || is_meant(each)) continue;
    auto item = subject.item_around(each.expression);
    if (!item || item->name() != "data" || item->block_id() != "" || !item->parent()) continue;
    if (item->parent()->block_id() != "template") continue;
    std::string text(each.expression.text());
    report.add(each.expression.span(), "HCL reads `${" + text + "}` before the template does",
               "if it is meant for a shell, write `$${" + text + "}`");
  }
}

extern const Rule unescaped_template_sequence = {
    .code = "unescaped-template-sequence",
    .severity = Severity::warning,
    .group = Group::variables,
    .what = "a `${NAME}` in a template's data that HCL reads first",
    .why =
        "HCL evaluates `${ }` and `%{ }` in heredocs too. A word that it does not know happens to be put back as "
        "it was; with an operator, a default or a function in it the job does not parse, or says something else.",
    .instead = "template {\n  data        = <<EOT\necho \"$${HOME}\"\nEOT\n  destination = \"local/run.sh\"\n}\n",
    .source = "hashicorp/hcl hclsyntax templates; #9838, #10777, #5809",
    .check = check,
};

}  // namespace jobstamp::lint
