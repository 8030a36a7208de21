// A shell's `${NAME}` in a template's data, which HCL reads first.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// What is there to be filled in by HCL, or is written by people who know it.
static bool is_meant(const Reference& reference) {
  static constexpr std::array<std::string_view, 5> roots = {"attr", "meta", "node", "env", "secret"};
  return std::ranges::find(roots, reference.root) != roots.end() || reference.root.starts_with("NOMAD_");
}

// A shell's variables are written so; another name may be one that Terraform fills in before Nomad reads the file.
static bool is_shells(std::string_view name) {
  return name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == std::string_view::npos;
}

// `${NAME}` and nothing else: what Nomad puts back today is what `$${NAME}` says.
static std::optional<Fix> escaped(const Reference& reference) {
  if (!is_shells(reference.expression.text())) return std::nullopt;
  std::string_view text = reference.expression.tree().source().bytes();
  Span name = reference.expression.span();
  Span whole{name.begin - 2, name.end + 1};
  bool is_all = text.substr(whole.begin, 2) == "${" && text[name.end] == '}' && text[whole.begin - 1] != '$';
  if (!is_all) return std::nullopt;
  std::string written = '$' + std::string(text.substr(whole.begin, whole.size()));
  Fix fix{"write " + quoted(written), {}};
  fix.edits.add({whole, written});
  return fix;
}

static void check(const Subject&, const Reference& each, Report& report) {
  const auto& item = each.at;
  if (!each.in_template || !item || item->name() != "data" || item->block_id() != "" || !item->parent()) return;
  if (item->parent()->block_id() != "template" || is_meant(each)) return;
  std::string text(each.expression.text());
  auto& found = report.add(each.expression.span(), "HCL reads `${" + text + "}` before the template does",
                           "if it is meant for a shell, write `$${" + text + "}`");
  found.fix = escaped(each);
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
    .fixes = Fixes::some,
    .check = each_other_reference(check),
};

}  // namespace jobstamp::lint
