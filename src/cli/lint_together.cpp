// All is read before anything is looked at: what a variable file sets holds for every job file of the call, and nothing
// is mended where something is broken.
// SPDX-License-Identifier: Apache-2.0
#include "cli/lint_together.hpp"

#include <algorithm>
#include <utility>

#include "cli/explain.hpp"
#include "cli/git_revision.hpp"
#include "cli/lint_fixes.hpp"
#include "cli/lint_inputs.hpp"
#include "cli/load.hpp"

namespace jobstamp::cli {
namespace {

// The inputs that could be read, and what the pipeline takes of them; one for one.
struct Read {
  std::vector<const Loaded*> loaded;
  std::vector<LintInput> inputs;
  std::optional<std::string> excluded;  // standard input that `--force-exclude` leaves alone
};

Read read_of(const std::vector<Loaded>& all, std::vector<Findings>& problems) {
  Read read;
  for (const Loaded& loaded : all) {
    if (loaded.problem) problems.push_back(*loaded.problem);
    if (loaded.input.excluded) read.excluded = std::string(loaded.source.bytes());
    if (!is_linted(loaded)) continue;
    read.loaded.push_back(&loaded);
    read.inputs.push_back(lint_input(loaded));
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
  for (const LintFile& file : files) {
    bool is_missed = file.uncompared && !file.left_out;
    if (is_missed) console.note(file.source.name() + ": compared with nothing: its earlier revision has syntax errors");
  }
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

}  // namespace

ExitCode look_together(Inputs inputs, const LintPlan& plan, lint::Level level, const Arguments& arguments,
                       Console& console, Environment& environment) {
  std::vector<Loaded> all(inputs.all.size());
  console.for_each(all.size(), [&](std::size_t i) { all[i] = load(std::move(inputs.all[i]), environment); });
  drop_repeated(all, environment);
  std::vector<Findings> problems = std::move(inputs.problems);
  Read read = read_of(all, problems);
  if (auto revision = arguments.value("base")) {
    std::string failure = read_base(read.inputs, *revision, environment);
    if (!failure.empty()) return console.usage_error(failure);
  }
  return carry_out(read, plan, level, std::move(problems), console, environment);
}

}  // namespace jobstamp::cli
