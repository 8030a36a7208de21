// `jobstamp lint`: mistakes in job files, found without a cluster. What it finds is its result, and so goes to standard
// output, syntax errors included.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/explain.hpp"
#include "cli/git.hpp"
#include "cli/lint_options.hpp"
#include "cli/load.hpp"

namespace jobstamp::cli {
namespace {

struct Work {
  Loaded loaded;
};

ExitCode tell_about_rules(const Arguments& arguments, Console& console) {
  if (arguments.has("list-rules")) return console.result(list_of_rules(), ExitCode::done);
  std::string code = *arguments.value("explain");
  const lint::Rule* rule = lint::rule(code);
  return rule ? console.result(explained(*rule), ExitCode::done) : console.usage_error(no_such_rule(code));
}

std::vector<LintInput> lint_inputs(const std::vector<Work>& all, std::vector<Findings>& problems) {
  std::vector<LintInput> inputs;
  for (const auto& work : all) {
    const Loaded& loaded = work.loaded;
    if (loaded.problem) problems.push_back(*loaded.problem);
    if (loaded.problem || loaded.gone || loaded.input.excluded) continue;
    inputs.push_back({loaded.source, std::nullopt, loaded.input.only_with_job});
  }
  return inputs;
}

// The files as they are in the revision of `--base`; one that it lacks has none, and is compared with nothing.
std::string read_base(std::vector<LintInput>& inputs, const std::string& revision, const Environment& environment) {
  for (LintInput& input : inputs) {
    auto text = file_in_revision(std::string(input.source.name()), revision, environment);
    if (!text.ok()) return text.error;
    if (text.value) input.before = Source(std::string(input.source.name()), std::move(*text.value));
  }
  return "";
}

bool any_at(const std::vector<LintFile>& files, lint::Level level) {
  auto counts = [&](const Diagnostic& found) { return level && found.severity >= *level; };
  return std::ranges::any_of(files,
                             [&](const LintFile& file) { return std::ranges::any_of(file.diagnostics, counts); });
}

void add_findings(std::vector<Findings>& problems, std::vector<LintFile>& files) {
  for (LintFile& file : files) {
    if (!file.diagnostics.empty()) problems.push_back({file.source, file.diagnostics});
  }
}

ExitCode run(const Arguments& arguments, Environment& environment) {
  Console console(arguments, environment);
  if (arguments.has("list-rules") || arguments.value("explain")) return tell_about_rules(arguments, console);
  auto plan = lint_plan(arguments);
  if (!plan.ok()) return console.usage_error(plan.error);
  auto level = fail_level(arguments);
  if (!level.ok()) return console.usage_error(level.error);
  Inputs inputs =
      find_inputs(arguments.operands, arguments, {.nothing_named = InputRules::Default::folder}, environment);
  if (!inputs.usage_error.empty()) return console.usage_error(inputs.usage_error);
  for (const auto& remark : inputs.remarks) console.remark(remark);

  std::vector<Work> all(inputs.all.size());
  console.for_each(all.size(), [&](std::size_t i) { all[i].loaded = load(inputs.all[i], environment); });
  drop_repeated(all, environment);
  std::vector<Findings> problems = std::move(inputs.problems);
  std::vector<LintInput> read = lint_inputs(all, problems);
  if (auto revision = arguments.value("base")) {
    std::string failure = read_base(read, *revision, environment);
    if (!failure.empty()) return console.usage_error(failure);
  }
  bool unread = has_errors(problems);
  auto files =
      lint_sources(read, plan.value, [&](std::size_t count, const auto& work) { console.for_each(count, work); });
  add_findings(problems, files);
  bool broken =
      unread || std::ranges::any_of(files, [](const LintFile& each) { return each.broken && !each.left_out; });
  bool finds = any_at(files, level.value) && !arguments.has("exit-zero");
  ExitCode code = broken ? ExitCode::failed : finds ? ExitCode::findings : ExitCode::done;
  return console.findings(problems, code);
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
