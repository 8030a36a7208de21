// `jobstamp lint`: mistakes in job files, found without a cluster. What it finds is its result, and so goes to standard
// output, syntax errors included.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/explain.hpp"
#include "cli/git_revision.hpp"
#include "cli/lint_fixes.hpp"
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

// The inputs that could be read, and what the pipeline takes of them; one for one.
struct Read {
  std::vector<const Loaded*> loaded;
  std::vector<LintInput> inputs;
  std::optional<std::string> excluded;  // standard input that `--force-exclude` leaves alone
};

Read read_of(const std::vector<Work>& all, std::vector<Findings>& problems) {
  Read read;
  for (const auto& work : all) {
    const Loaded& loaded = work.loaded;
    if (loaded.problem) problems.push_back(*loaded.problem);
    if (loaded.input.excluded) read.excluded = std::string(loaded.source.bytes());
    if (loaded.problem || loaded.gone || loaded.input.excluded) continue;
    const Settings& settings = *loaded.input.settings;
    read.loaded.push_back(&loaded);
    read.inputs.push_back({loaded.source,
                           std::nullopt,
                           loaded.input.only_with_job,
                           {settings.rules, settings.nomad, settings.placeholders}});
  }
  return read;
}

// The files as they are in the revision of `--base`; one that it lacks has none, and is compared with nothing.
std::string read_base(std::vector<LintInput>& inputs, const std::string& revision, const Environment& environment) {
  std::vector<std::string> paths;
  paths.reserve(inputs.size());
  for (const LintInput& input : inputs) paths.emplace_back(input.source.name());
  auto texts = files_in_revision(paths, revision, environment);
  if (!texts.ok()) return texts.error;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (texts.value[i]) inputs[i].before = Source(paths[i], std::move(*texts.value[i]));
  }
  return "";
}

bool any_at(const std::vector<LintFile>& files, lint::Level level) {
  auto counts = [&](const Diagnostic& found) { return level && found.severity >= *level; };
  return std::ranges::any_of(files,
                             [&](const LintFile& file) { return std::ranges::any_of(file.diagnostics, counts); });
}

void take_findings(std::vector<Findings>& problems, std::vector<LintFile>& files) {
  for (LintFile& file : files) {
    if (!file.diagnostics.empty()) problems.push_back({file.source, std::move(file.diagnostics)});
  }
}

bool is_broken(const LintFile& file) { return file.broken && !file.left_out; }

// Where nothing may be written, what is found is told of the files as they are.
std::vector<LintFile> lint_all(const std::vector<LintInput>& inputs, LintPlan plan, bool may_write, Console& console) {
  auto for_each = [&](std::size_t count, const auto& work) { console.for_each(count, work); };
  plan.fix = plan.fix && may_write;
  auto files = lint_sources(inputs, plan, for_each);
  if (!plan.fix || std::ranges::none_of(files, is_broken)) return files;
  plan.fix = false;
  auto untouched = lint_sources(inputs, plan, for_each);
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (!files[i].applied.empty()) files[i] = std::move(untouched[i]);
  }
  return files;
}

std::vector<LintedFile> pairs_of(const Read& read, const std::vector<LintFile>& files) {
  std::vector<LintedFile> pairs;
  for (std::size_t i = 0; i < files.size(); ++i) pairs.push_back({read.loaded[i], &files[i]});
  return pairs;
}

// Mended standard input is the result of the call; what is found goes where it is not in the way.
ExitCode tell(const std::vector<Findings>& problems, const std::optional<std::string>& text, ExitCode code,
              Console& console) {
  auto rules = rule_texts();
  if (!text) return console.findings(problems, rules, code);
  if (!console.diagnostics(problems, rules)) return ExitCode::failed;
  return code == ExitCode::failed ? code : console.result(*text, code);
}

ExitCode carry_out(const Read& read, const LintPlan& plan, lint::Level level, std::vector<Findings> problems,
                   Console& console, Environment& environment) {
  bool unread = has_errors(problems);
  auto files = lint_all(read.inputs, plan, !unread, console);
  auto pairs = pairs_of(read, files);
  bool broken = unread || std::ranges::any_of(files, is_broken);
  bool is_over = any_at(files, level);
  take_findings(problems, files);
  if (plan.fix && !broken) {
    auto failures = write_fixes(pairs, console, environment);
    broken = !failures.empty();
    problems.insert(problems.end(), failures.begin(), failures.end());
  }
  std::optional<std::string> text;
  if (plan.fix) text = read.excluded ? read.excluded : fixed_input(pairs);
  return tell(problems, text, broken ? ExitCode::failed : is_over ? ExitCode::findings : ExitCode::done, console);
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
  Read read = read_of(all, problems);
  if (auto revision = arguments.value("base")) {
    std::string failure = read_base(read.inputs, *revision, environment);
    if (!failure.empty()) return console.usage_error(failure);
  }
  if (arguments.has("exit-zero")) level.value = std::nullopt;
  return carry_out(read, plan.value, level.value, std::move(problems), console, environment);
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
