// `jobstamp fmt`: files in canonical form, byte for byte what `nomad fmt` prints.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/fmt_plan.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/paths.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {
namespace {

using enum Option::Spelling;

constexpr std::array result_options = {
    Option{.name = "check", .help = "write nothing; list what would change and exit 1", .spelling = hashicorp},
    Option{
        .name = "diff", .help = "write nothing; print what would change as a patch and exit 1", .spelling = hashicorp},
    Option{.name = "stdout", .help = "print the canonical form instead of writing it"},
    Option{.name = "list",
           .help = "print the names of the files that change (`-list=false`: never)",
           .spelling = hashicorp},
    Option{.name = "write", .help = "`-write=false`: leave the files as they are", .spelling = hashicorp},
    Option{.name = "recursive", .help = "`-recursive=false`: no directories below those named", .spelling = hashicorp},
    Option{.name = "lines", .takes = Takes::value, .value = "A:B", .help = "format only what stands in these lines"},
    Option{.name = "keep-going", .help = "work on the good inputs where others are broken"},
    Option{.name = "fail-safe", .help = "print a broken input as it is, and exit 0"},
};

// What became of an input.
struct Work {
  Loaded loaded;
  Formatted formatted;
  bool changed = false;
  std::string text;  // what takes the file's place

  bool unread() const { return loaded.problem.has_value(); }
  // Standard input has no file that could be written, and no name to list.
  bool is_printed(const FmtPlan& plan) const {
    return plan.mode == FmtMode::print || (loaded.input.standard_input && !plan.finds);
  }
};

// Keeps what is asked for later, and no more: of thousands of files held to the end the page faults cost more than
// reading.
void keep_result(Work& work, const FmtPlan& plan) {
  work.changed = work.formatted.changed();
  if (plan.tells && work.changed) {
    work.formatted.diagnostics.push_back(unformatted(work.loaded.source, work.formatted.edits));
  }
  if (work.is_printed(plan) || plan.mode == FmtMode::diff || !work.formatted.diagnostics.empty()) return;
  if (plan.mode == FmtMode::rewrite && work.changed) work.text = new_text(work.loaded.source, work.formatted.edits);
  work.loaded.source = Source();
  work.formatted = Formatted();
}

void judge(Work& work, unsigned threads) {
  Judged judged = judge_source(work.loaded.source, threads);
  work.changed = judged.changes;
  work.formatted.diagnostics = std::move(judged.diagnostics);
  if (work.formatted.diagnostics.empty()) work.loaded.source = Source();
}

void format(Work& work, const FmtPlan& plan, unsigned threads) {
  work.formatted = format_source(work.loaded.source, plan.lines, threads);
  keep_result(work, plan);
}

std::vector<Work> work_on(Inputs& inputs, const FmtPlan& plan, Console& console, Environment& environment) {
  std::vector<Work> all(inputs.all.size());
  const unsigned threads_for_each = all.size() == 1 ? console.threads() : 1;
  console.for_each(all.size(), [&](std::size_t i) {
    Work& work = all[i];
    work.loaded = load(std::move(inputs.all[i]), environment);
    if (work.loaded.problem || work.loaded.gone || work.loaded.input.excluded) return;
    if (plan.only_judges() && !work.is_printed(plan)) {
      judge(work, threads_for_each);
    } else {
      format(work, plan, threads_for_each);
    }
  });
  drop_repeated(all, environment, &Work::loaded);
  return all;
}

std::vector<Findings> findings_of(std::vector<Findings> found, const std::vector<Work>& all) {
  for (const auto& work : all) {
    if (work.loaded.problem) found.push_back(*work.loaded.problem);
    if (!work.formatted.diagnostics.empty()) found.push_back({work.loaded.source, work.formatted.diagnostics});
  }
  return found;
}

std::string diff_of(const Work& work, Color color) {
  const Source& source = work.loaded.source;
  return unified_diff(name_in_patch(work.loaded.input.path), source.bytes(), new_text(source, work.formatted.edits),
                      color);
}

// The result on standard output: texts, names or patches of what is whole.
void write_result(const std::vector<Work>& all, const FmtPlan& plan, Color color, ResultWriter& result) {
  for (const auto& work : all) {
    if (work.loaded.gone || work.loaded.problem) continue;
    if (!plan.prints_broken && has_errors(work.formatted.diagnostics)) continue;
    if (work.is_printed(plan)) {
      write_new_text(work.loaded.source, work.formatted.edits, [&](std::string_view text) { result.write(text); });
    } else if (plan.lists && work.changed) {
      result.write(work.loaded.input.path + "\n");
    } else if (plan.mode == FmtMode::diff && work.changed) {
      result.write(diff_of(work, color));
    }
  }
}

std::vector<Replacement> replacements_of(const std::vector<Work>& all, const FmtPlan& plan) {
  std::vector<Replacement> found;
  for (const auto& work : all) {
    bool replaces = plan.mode == FmtMode::rewrite && !work.loaded.input.standard_input;
    if (replaces && work.changed) found.push_back({&work.loaded, work.text});
  }
  return found;
}

ExitCode run(const Arguments& arguments, Environment& environment) {
  Console console(arguments, environment);
  auto plan = fmt_plan(arguments, console);
  if (!plan.ok()) return console.usage_error(plan.error);
  InputRules rules = {.nothing_named = InputRules::Default::folder, .plain_hcl = InputRules::PlainHcl::all};
  Inputs inputs = find_inputs(arguments.operands, arguments, rules, environment);
  if (!inputs.usage_error.empty()) return console.usage_error(inputs.usage_error);
  for (const auto& remark : inputs.remarks) console.remark(remark);

  auto all = work_on(inputs, plan.value, console, environment);
  for (const Work& work : all) {
    bool is_unreached = plan.value.mode == FmtMode::diff && work.changed && is_above(work.loaded.input.path);
    if (is_unreached) console.note(std::string(work.loaded.input.path).append(unreached_by_patches));
  }
  // Settings with a mistake keep no text from being printed.
  auto is_file = [](const Findings& findings) { return findings.about == Findings::About::file; };
  bool unread = std::ranges::any_of(inputs.problems, is_file) || std::ranges::any_of(all, &Work::unread);
  auto problems = findings_of(std::move(inputs.problems), all);
  bool forgiven = arguments.has("fail-safe") && !unread;
  // An editor that puts standard error into the text asked not to hear of it.
  bool says = !forgiven || arguments.has("verbose");
  if (says && !console.diagnostics(problems)) return ExitCode::failed;
  bool broken = has_errors(problems) && !forgiven;
  if (broken && !arguments.has("keep-going")) return ExitCode::failed;

  auto failures = replace_all(replacements_of(all, plan.value), environment).failures;
  if (!failures.empty()) {
    console.diagnostics(failures);
    return ExitCode::failed;
  }
  bool finds = plan.value.finds && std::ranges::any_of(all, &Work::changed);
  ExitCode code = broken ? ExitCode::failed : finds ? ExitCode::findings : ExitCode::done;
  ResultWriter result(environment);
  write_result(all, plan.value, console.color_for(Stream::output), result);
  return result.finish(code);
}

constexpr std::array<OptionGroup, 3> groups = {{
    {"Output", result_options},
    {"Input", input_options},
    {"Messages", message_options},
}};

}  // namespace

const Command fmt_command = {
    .name = "fmt",
    .summary = "write files in canonical form",
    .operands = "[PATH...]",
    .text =
        "Lays out HCL files as `nomad fmt` does, byte for byte. Files and directories (by\n"
        "default the current one) are rewritten in place; `-` is standard input, and its\n"
        "canonical form goes to standard output.",
    .example = "  jobstamp fmt --check jobs/\n",
    .options = groups,
    .run = run,
};

}  // namespace jobstamp::cli
