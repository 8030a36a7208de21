// A variable or local that nothing refers to. A variable's own validation is no use of it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "lint/deletion.hpp"
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Where each use stands, by `var.` or `local.` and the name.
static std::multimap<std::string, std::uint32_t> uses_of(const Subject& subject) {
  std::multimap<std::string, std::uint32_t> uses;
  for (const Reference& each : references(subject.tree())) {
    uses.emplace(std::string(each.root) + "." + std::string(each.name), each.expression.span().begin);
  }
  return uses;
}

static bool is_used(const std::multimap<std::string, std::uint32_t>& uses, const std::string& name, Span declaration) {
  // `var` as a whole may mean any of them.
  if (uses.contains(name.substr(0, name.find('.') + 1))) return true;
  auto [first, end] = uses.equal_range(name);
  return std::any_of(first, end,
                     [&](const auto& use) { return use.second < declaration.begin || use.second >= declaration.end; });
}

// Nobody outside of the file knows its locals; a variable may be set by whoever runs the job.
static std::optional<Fix> without_local(const Item& locals, const Item& entry) {
  return delete_lines(locals.items().size() == 1 ? locals : entry);
}

static void check(const Subject& subject, Report& report) {
  if (!subject.job()) return;
  auto uses = uses_of(subject);
  auto judge = [&](const std::string& kind, const std::string& name, const Item& declaration, Span place) {
    if (is_used(uses, (kind == "variable" ? "var." : "local.") + name, declaration.span())) return;
    auto& found = report.add(place, kind + " " + quoted(name) + " is not used", "delete it, or use it");
    if (kind == "local") found.fix = without_local(*declaration.parent(), declaration);
  };
  for (const Item& block : subject.outermost()) {
    auto labels = block.labels();
    if (block.name() == "variable" && labels.size() == 1) judge("variable", labels[0], block, block.label_span(0));
    if (block.name() != "variables" && block.name() != "locals") continue;
    for (const Item& entry : block.items()) {
      judge(block.name() == "locals" ? "local" : "variable", std::string(entry.name()), entry, entry.name_span());
    }
  }
}

extern const Rule unused_variable = {
    .code = "unused-variable",
    .severity = Severity::warning,
    .group = Group::variables,
    .what = "a variable or local that nothing refers to",
    .why =
        "Whoever sets it believes that it changes something. A "
        "variable without a default has to be given a value even so.",
    .instead = "variable \"version\" {}\n\njob \"web\" {\n  meta {\n    version = var.version\n  }\n}\n",
    .source = "jobspec2 Variables.Values; #9622",
    .fixes = Fixes::some,
    .check = check,
};

}  // namespace jobstamp::lint
