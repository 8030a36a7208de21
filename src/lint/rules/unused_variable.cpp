// A variable or local that nothing refers to. A variable's own validation is no use of it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "lint/deletion.hpp"
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// References to `var` and `local`, by the length of the name and the name.
using ByName = std::vector<const Reference*>;

static bool is_before(std::string_view one, std::string_view other) {
  return one.size() != other.size() ? one.size() < other.size() : one < other;
}

static ByName uses_by_name(const Subject& subject) {
  const auto& all = subject.uses().references;
  ByName uses;
  uses.reserve(all.size());
  for (const Reference& each : all) {
    if (each.is_declared) uses.push_back(&each);
  }
  std::ranges::sort(uses, is_before, &Reference::name);
  return uses;
}

static bool is_used(const ByName& uses, std::string_view root, std::string_view name, Span declaration) {
  auto each = std::ranges::lower_bound(uses, name, is_before, &Reference::name);
  for (; each != uses.end() && (*each)->name == name; ++each) {
    std::uint32_t at = (*each)->expression.span().begin;
    if ((*each)->root == root && (at < declaration.begin || at >= declaration.end)) return true;
  }
  return false;
}

// `var` as a whole may mean any of them.
static bool is_used_as_whole(const ByName& uses, std::string_view root) { return is_used(uses, root, "", {}); }

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
  ByName uses = uses_by_name(subject);
  const bool whole_var = is_used_as_whole(uses, "var");
  const bool whole_local = is_used_as_whole(uses, "local");
  auto judge = [&](std::string_view root, std::string_view name, const Item& declaration, Span place) {
    if (root == "var" ? whole_var : whole_local) return;
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
