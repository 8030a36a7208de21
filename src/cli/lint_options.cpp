// `--rule ID=LEVEL` and its like: words to levels, with a suggestion where a word is none.
// SPDX-License-Identifier: Apache-2.0
#include "cli/lint_options.hpp"

#include <array>

#include "cli/options.hpp"

namespace jobstamp::cli {
namespace {

constexpr std::array own_options = {
    Option{.name = "rule",
           .takes = Takes::values,
           .value = "ID=LEVEL",
           .help = "set a rule's level: off, info, warning or error"},
    Option{.name = "fail-level",
           .takes = Takes::value,
           .value = "SEVERITY",
           .help = "exit 1 from this severity on (default: warning)",
           .choices = "info|warning|error"},
    Option{.name = "exit-zero", .help = "exit 0 whatever the rules find"},
    Option{.name = "fix", .help = "mend what can be mended safely, and tell the rest"},
    Option{.name = "fmt", .help = "report files that are not in canonical form, too"},
    Option{.name = "base",
           .takes = Takes::value,
           .value = "REV",
           .help = "compare with the files as they are in this git revision, too"},
};

constexpr std::array about_options = {
    Option{.name = "list-rules", .help = "list all rules with their severities"},
    Option{.name = "explain", .takes = Takes::value, .value = "RULE", .help = "say what a rule is about, and why"},
};

constexpr std::array<OptionGroup, 4> groups = {{
    {"Rules", own_options},
    {"About the rules", about_options},
    {"Input", input_options},
    {"Messages", message_options},
}};

// On one line, as usage errors are.
std::string said(const lint::Unknown& unknown) { return unknown.message + "; " + unknown.help; }

Result<lint::Level> level_called(std::string_view word) {
  auto level = lint::read_level(word);
  return level ? Result<lint::Level>{*level, ""} : Result<lint::Level>{{}, said(lint::no_such_level(word))};
}

}  // namespace

const std::span<const OptionGroup> lint_options = groups;

std::string no_such_rule(std::string_view code) { return said(lint::no_such_rule(code)); }

static std::string without_level(const std::string& typed) {
  return std::string("`--rule ").append(typed).append("` has no level: `--rule ").append(typed).append("=off`");
}

Result<LintPlan> lint_plan(const Arguments& arguments) {
  LintPlan plan;
  plan.formatting = arguments.has("fmt");
  plan.fix = arguments.has("fix");
  for (const std::string& typed : arguments.values("rule")) {
    auto equals = typed.find('=');
    if (equals == typed.npos) return {{}, without_level(typed)};
    std::string code = typed.substr(0, equals);
    if (!lint::rule(code)) return {{}, no_such_rule(code)};
    auto level = level_called(std::string_view(typed).substr(equals + 1));
    if (!level.ok()) return {{}, level.error};
    plan.rules.levels.push_back({std::move(code), level.value});
  }
  return {std::move(plan), ""};
}

Result<lint::Level> fail_level(const Arguments& arguments) {
  return level_called(arguments.value("fail-level").value_or("warning"));
}

}  // namespace jobstamp::cli
