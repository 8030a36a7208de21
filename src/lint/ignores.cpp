// Findings are held against the comments, rule by rule; what was of no use is told.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ignores.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lint/ignore_comments.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view unused_ignore_code = "unused-ignore";

// True if one of the rows ignores what `finding` is; every such row is used by that.
bool is_ignored(const Source& source, std::vector<Ignore>& ignores, const Diagnostic& finding) {
  bool ignored = false;
  for (Ignore& ignore : ignores) {
    bool there =
        ignore.whole_file || (ignore.covered.begin <= finding.span.begin && finding.span.begin < ignore.covered.end);
    if (!there || source.text(ignore.name) != finding.code) continue;
    ignore.used = true;
    ignored = true;
  }
  return ignored;
}

bool is_among(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

Diagnostic warning(Span span, std::string message, std::string help) {
  return {.code = unused_ignore_code,
          .severity = Severity::warning,
          .span = span,
          .message = std::move(message),
          .help = std::move(help)};
}

Diagnostic unknown_rule(Span span, std::string_view name, std::span<const std::string_view> known) {
  std::string help = suggestion(name, {known.begin(), known.end()}, "`jobstamp lint --list-rules` has them all");
  return warning(span, "there is no rule " + quoted(name) + " to ignore", std::move(help));
}

// What a place says may differ from call to call: with another variable file the comment may be of use.
bool may_differ(const Tree& tree, const Ignore& ignore) {
  std::string_view name = tree.source().text(ignore.name);
  if (name == "unset-variable") return true;
  std::string_view text = tree.source().text(ignore.covered);
  return !ignore.whole_file && (text.find("var.") != text.npos || text.find("local.") != text.npos);
}

// What is wrong with an ignore that nothing was ignored by.
std::optional<Diagnostic> fault_of(const Tree& tree, const Ignore& ignore, std::span<const std::string_view> active,
                                   std::span<const std::string_view> known) {
  std::string_view name = tree.source().text(ignore.name);
  if (name.empty()) {
    return warning(ignore.name, "this comment names no rule to ignore", "name it: `jobstamp:ignore RULE why`");
  }
  if (!is_among(known, name)) return unknown_rule(ignore.name, name, known);
  bool may_be_of_use = ignore.used || name == unused_ignore_code || !is_among(active, name);
  if (may_be_of_use || may_differ(tree, ignore)) return std::nullopt;
  std::string where = ignore.whole_file ? "in this file" : "there";
  auto found = warning(ignore.name, quoted(name) + " finds nothing to ignore " + where, "");
  found.fix = without(tree, ignore);
  found.help = found.fix ? found.fix->title : "delete it from the comment";
  return found;
}

}  // namespace

Diagnostics apply_ignores(const Tree& tree, Diagnostics found, std::span<const std::string_view> active_rules,
                          std::span<const std::string_view> known_rules) {
  const Source& source = tree.source();
  std::vector<Ignore> ignores = read_ignores(tree);
  if (ignores.empty()) return found;
  auto leave_out = [&](const Diagnostic& each) {
    return is_among(known_rules, each.code) && is_ignored(source, ignores, each);
  };
  std::erase_if(found, leave_out);
  if (!is_among(active_rules, unused_ignore_code)) return found;
  Diagnostics faults;
  for (const Ignore& ignore : ignores) {
    if (auto fault = fault_of(tree, ignore, active_rules, known_rules)) faults.push_back(std::move(*fault));
  }
  std::erase_if(faults, leave_out);
  std::ranges::move(faults, std::back_inserter(found));
  std::ranges::stable_sort(found, {}, [](const Diagnostic& each) { return each.span.begin; });
  return found;
}

}  // namespace jobstamp::lint
