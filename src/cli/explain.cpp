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

// What `lint --fmt` and `fmt --check` tell: no rule of lint, but asked about like one.
constexpr lint::Rule unformatted = {
    .code = "unformatted",
    .severity = Severity::warning,
    .what = "a file that is not in canonical form, told by `lint --fmt` and `fmt --check`",
    .why = "Everyone's editor lays it out otherwise, and the next change of it shows lines that nobody changed.",
    .instead = "",
    .source = "nomad fmt",
};

}  // namespace

const lint::Rule* rule_to_explain(std::string_view code) {
  return code == unformatted.code ? &unformatted : lint::rule(code);
}

std::string list_of_rules() {
  std::string out;
  std::size_t width = 0;
  for (const lint::Rule* rule : lint::rules()) width = std::max(width, rule->code.size() + 2);
  for (std::size_t number = 0; number < lint::groups; ++number) {
    const auto group = static_cast<lint::Group>(number);
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
  if (rule.code == unformatted.code) out.append("\n`jobstamp fmt` mends it.\n");
  return out.append("\nSource: ").append(rule.source).append("\n");
}

static RuleText text_of(const lint::Rule& rule) {
  return {rule.code, rule.severity, rule.what, rule.why, rule.instead};
}

std::vector<RuleText> rule_texts() {
  std::vector<RuleText> texts;
  texts.reserve(lint::rules().size() + 1);
  for (const lint::Rule* rule : lint::rules()) {
    texts.push_back(text_of(*rule));
  }
  texts.push_back(text_of(unformatted));
  return texts;
}

}  // namespace jobstamp::cli
