// `jobstamp lint`: mistakes in job files, found without a cluster. What it finds is its result, and so goes to standard
// output, syntax errors included.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/explain.hpp"
#include "cli/lint_apart.hpp"
#include "cli/lint_options.hpp"
#include "cli/lint_together.hpp"

namespace jobstamp::cli {
namespace {

ExitCode tell_about_rules(const Arguments& arguments, Console& console) {
  if (arguments.has("list-rules")) return console.result(list_of_rules(), ExitCode::done);
  std::string code = *arguments.value("explain");
  const lint::Rule* rule = rule_to_explain(code);
  return rule ? console.result(explained(*rule), ExitCode::done) : console.usage_error(no_such_rule(code));
}

// What could not be read comes first.
std::vector<Findings> take_findings(std::vector<Findings> problems, std::vector<LookedAt>& all) {
  for (LookedAt& each : all) {
    if (each.loaded.problem) problems.push_back(std::move(*each.loaded.problem));
  }
  for (LookedAt& each : all) {
    if (!each.diagnostics.empty()) problems.push_back({each.loaded.source, std::move(each.diagnostics)});
  }
  return problems;
}

ExitCode code_of(const std::vector<Findings>& problems, const std::vector<LookedAt>& all, lint::Level level) {
  auto is_unread = [](const LookedAt& each) { return each.loaded.problem.has_value(); };
  bool broken =
      has_errors(problems) || std::ranges::any_of(all, is_unread) || std::ranges::any_of(all, &LookedAt::broken);
  if (broken) return ExitCode::failed;
  bool is_over = std::ranges::any_of(all, [&](const LookedAt& each) { return level && each.worst >= level; });
  return is_over ? ExitCode::findings : ExitCode::done;
}

ExitCode tell(std::vector<Findings> problems, std::vector<LookedAt> all, const RenderOptions& options,
              lint::Level level, Console& console) {
  ExitCode code = code_of(problems, all, level);
  auto pieces = console.rendered(take_findings(std::move(problems), all), options);
  for (LookedAt& each : all) pieces.push_back(std::move(each.told));
  return console.results(pieces, code);
}

ExitCode look_at(Inputs inputs, const LintPlan& plan, lint::Level level, const Arguments& arguments, Console& console,
                 Environment& environment) {
  bool needs_all = plan.fix || arguments.value("base") || !may_be_apart(inputs.all);
  if (!needs_all) {
    auto rules = rule_texts();
    RenderOptions options = console.result_options(rules);
    auto all = look_apart(inputs.all, plan, options, console, environment);
    if (all) return tell(std::move(inputs.problems), std::move(*all), options, level, console);
  }
  return look_together(std::move(inputs), plan, level, arguments, console, environment);
}

ExitCode run(const Arguments& arguments, Environment& environment) {
  Console console(arguments, environment);
  if (arguments.has("list-rules") || arguments.value("explain")) return tell_about_rules(arguments, console);
  auto plan = lint_plan(arguments);
  if (!plan.ok()) return console.usage_error(plan.error);
  auto level = fail_level(arguments);
  if (!level.ok()) return console.usage_error(level.error);
  console.fail_from(level.value);
  Inputs inputs =
      find_inputs(arguments.operands, arguments, {.nothing_named = InputRules::Default::folder}, environment);
  if (!inputs.usage_error.empty()) return console.usage_error(inputs.usage_error);
  for (const auto& remark : inputs.remarks) console.remark(remark);
  if (arguments.has("exit-zero")) level.value = std::nullopt;
  return look_at(std::move(inputs), plan.value, level.value, arguments, console, environment);
}

}  // namespace

const Command lint_command = {
    .name = "lint",
    .summary = "find mistakes in job files",
    .operands = "[PATH...]",
    .text =
        "Looks for what Nomad would only say later, or never: job files (by default those in\n"
        "the current directory) are held against Nomad's schema and a table of rules. No\n"
        "cluster is asked. A variable file in the call holds for all of its job files.",
    .example =
        "  jobstamp lint jobs/\n"
        "  jobstamp lint --explain image-latest\n",
    .options = lint_options,
    .run = run,
};

}  // namespace jobstamp::cli
