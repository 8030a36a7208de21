// A variable or local that nothing refers to. A variable's own validation is no use of it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <utility>

#include "lint/deletion.hpp"
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Where each use stands, by `var` or `local` and the name.
using Places = std::multimap<std::pair<std::string_view, std::string_view>, std::uint32_t>;

static Places places_of_uses(const Subject& subject) {
  Places places;
  for (const Reference& each : subject.uses().references) {
    if (each.root != "var" && each.root != "local") continue;
    places.emplace(std::pair(each.root, each.name), each.expression.span().begin);
  }
  return places;
}

static bool is_used(const Places& uses, std::string_view root, std::string_view name, Span declaration) {
  // `var` as a whole may mean any of them.
  if (uses.contains({root, ""})) return true;
  auto [first, end] = uses.equal_range({root, name});
  return std::any_of(first, end,
                     [&](const auto& use) { return use.second < declaration.begin || use.second >= declaration.end; });
}

static bool is_declaring(const Item& block) {
  return block.name() == "variable" || block.name() == "variables" || block.name() == "locals";
}

// Nobody outside of the file knows its locals; a variable may be set by whoever runs the job.
static std::optional<Fix> without_local(const Item& locals, const Item& entry) {
  return delete_lines(locals.items().count() == 1 ? locals : entry);
}

static void check(const Subject& subject, Report& report) {
  auto blocks = subject.outermost();
  if (!subject.job() || std::ranges::none_of(blocks, is_declaring)) return;
  Places uses = places_of_uses(subject);
  auto judge = [&](std::string_view root, std::string_view name, const Item& declaration, Span place) {
    if (is_used(uses, root, name, declaration.span())) return;
    std::string kind = root == "var" ? "variable " : "local ";
    auto& found = report.add(place, kind + quoted(name) + " is not used", "delete it, or use it");
    if (root == "local") found.fix = without_local(*declaration.parent(), declaration);
  };
  for (Item block : blocks) {
    auto labels = block.labels();
    if (block.name() == "variable" && labels.size() == 1) judge("var", labels[0], block, block.label_span(0));
    if (block.name() != "variables" && block.name() != "locals") continue;
    for (Item entry : block.items()) {
      judge(block.name() == "locals" ? "local" : "var", entry.name(), entry, entry.name_span());
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
    .check = once(check),
};

}  // namespace jobstamp::lint
