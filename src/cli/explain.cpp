// `lint --list-rules` and `lint --explain RULE`.
// SPDX-License-Identifier: Apache-2.0
#include "cli/explain.hpp"

#include <algorithm>

namespace jobstamp::cli {
namespace {

std::string level_of(const lint::Rule& rule) { return rule.is_on ? std::string(name_of(rule.severity)) : "off"; }

void append_padded(std::string& out, std::string_view text, std::size_t width) {
  out.append(text).append(width > text.size() ? width - text.size() : 1, ' ');
}

std::string_view about_fixes(lint::Fixes fixes) {
  switch (fixes) {
    case lint::Fixes::all:
      return "`jobstamp lint --fix` mends it.\n";
    case lint::Fixes::some:
      return "`jobstamp lint --fix` mends it where it is sure.\n";
    case lint::Fixes::none:
      break;
  }
  return "";
}

}  // namespace

std::string list_of_rules() {
  std::string out;
  std::size_t width = 0;
  for (const lint::Rule* rule : lint::rules()) width = std::max(width, rule->code.size() + 2);
  for (auto group = lint::Group::syntax; group <= lint::Group::style; group = lint::Group(int(group) + 1)) {
    bool is_first = true;
    for (const lint::Rule* rule : lint::rules()) {
      if (rule->group != group) continue;
      if (is_first) out.append(out.empty() ? "" : "\n").append(lint::name_of(group)).append("\n");
      is_first = false;
      append_padded(out += "  ", rule->code, width);
      append_padded(out, level_of(*rule), 9);
      out.append(rule->what).append("\n");
    }
  }
  return out;
}

std::string explained(const lint::Rule& rule) {
  std::string out = "# " + std::string(rule.code) + "\n\n";
  out.append(rule.what).append(" (").append(name_of(rule.severity));
  out.append(rule.is_on ? "" : "; off until it is asked for").append(").\n\n");
  out.append(rule.why).append("\n");
  if (!rule.instead.empty()) out.append("\nInstead:\n\n```hcl\n").append(rule.instead).append("```\n");
  if (rule.fixes != lint::Fixes::none) out.append("\n").append(about_fixes(rule.fixes));
  return out.append("\nSource: ").append(rule.source).append("\n");
}

std::vector<RuleText> rule_texts() {
  std::vector<RuleText> texts;
  texts.reserve(lint::rules().size());
  for (const lint::Rule* rule : lint::rules()) {
    texts.push_back({rule->code, rule->severity, rule->what, rule->why, rule->instead, ""});
  }
  return texts;
}

}  // namespace jobstamp::cli
