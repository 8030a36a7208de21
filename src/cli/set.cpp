// `jobstamp set`: versions into job files, by their syntax tree.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "cli/change_reports.hpp"
#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/read_inputs.hpp"
#include "cli/set_options.hpp"
#include "cli/set_result.hpp"
#include "cli/set_wishes.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {
namespace {

Result<SetMode> mode_of(const Arguments& arguments, const std::vector<std::string>& paths) {
  bool write = arguments.has("write"), check = arguments.has("check"), diff = arguments.has("diff");
  if (write && (check || diff)) return {{}, "`--write` writes, `--check` and `--diff` do not: choose one"};
  bool reads_input = paths.empty() || std::ranges::find(paths, "-") != paths.end();
  if (write && reads_input) return {{}, "`--write` needs files: standard input cannot be written"};
  const auto& versions = arguments.values("versions");
  bool has_versions = std::ranges::find(versions, "-") != versions.end();
  if (has_versions && reads_input) return {{}, "`--versions -` takes standard input: name the job files"};
  return {diff ? SetMode::diff : check ? SetMode::check : write ? SetMode::write : SetMode::print, ""};
}

std::vector<std::string> paths_of(const ReadInputs& call) {
  std::vector<std::string> paths;
  for (const auto& loaded : call.all) paths.push_back(loaded.input.path);
  return paths;
}

// `--force-exclude` hands an excluded standard input on as it is.
bool is_excluded_alone(const ReadInputs& call, SetMode mode) {
  return mode == SetMode::print && call.all.size() == 1 && call.all.front().input.excluded;
}

// What was wished for, with nothing left to ask.
struct Order {
  SetMode mode = SetMode::print;
  SetPlan plan;
};

std::string several_files(const ChangeReport& report, const ReadInputs& call) {
  std::string files = "these are " + std::to_string(report.files.size()) + " files";
  bool has_input = std::ranges::any_of(call.all, [](const Loaded& each) { return each.input.standard_input; });
  return has_input
             ? files + ", one of them standard input: name the file instead and say --write, or say --check or --diff"
             : files + ": say --write to rewrite them, or --check or --diff";
}

ExitCode carry_out(const Order& order, const ReadInputs& call, std::vector<Findings> problems, Teller& teller,
                   Console& console, Environment& environment) {
  auto for_each = [&](std::size_t count, const auto& work) { console.for_each(count, work); };
  SetOutcome outcome = set_sources(job_inputs(call.all), order.plan, for_each);
  bool unread = has_errors(problems);
  ChangeReport report = report_of(outcome);
  report.problems = problems;
  if (order.mode == SetMode::print && report.files.size() > 1) {
    return teller.usage_error(several_files(report, call));
  }
  add_findings(problems, outcome);
  bool goes_on =
      (outcome.outcome == Outcome::done && !unread) || (order.plan.keep_going && order.mode != SetMode::print);
  std::vector<Findings> failures;
  if (goes_on && order.mode == SetMode::write) failures = write_files(call, outcome, report, environment);
  problems.insert(problems.end(), failures.begin(), failures.end());
  report.problems.insert(report.problems.end(), failures.begin(), failures.end());
  bool told = teller.tell(problems, report);
  if (!told || unread || !failures.empty() || outcome.outcome == Outcome::refused) {
    std::string out = goes_on && told && failures.empty() ? output_of(outcome, order.mode, Color::never) : "";
    return console.result(out, ExitCode::failed);
  }
  if (outcome.outcome == Outcome::findings) return ExitCode::findings;
  bool finds = (order.mode == SetMode::check || order.mode == SetMode::diff) &&
               std::ranges::any_of(outcome.files, &SetFile::changed);
  Color color = console.color_for(Stream::output);
  return console.result(output_of(outcome, order.mode, color), finds ? ExitCode::findings : ExitCode::done);
}

ExitCode run(const Arguments& arguments, Environment& environment) {
  Console console(arguments, environment);
  auto reports = choose_reports(arguments);
  if (!reports.ok()) return console.usage_error(reports.error);
  Teller teller(std::move(reports.value), arguments, console, environment);
  auto operands = sort_operands(arguments);
  if (!operands.ok()) return teller.usage_error(operands.error);
  auto mode = mode_of(arguments, operands.value.paths);
  if (!mode.ok()) return teller.usage_error(mode.error);

  ReadInputs call = read_inputs(operands.value.paths, arguments, console, environment);
  if (!call.usage_error.empty()) return teller.usage_error(call.usage_error);
  Wishes wishes = read_wishes(arguments, operands.value, paths_of(call), environment);
  if (!wishes.usage_error.empty()) return teller.usage_error(wishes.usage_error);
  wishes.options.placeholders = own_placeholders(call.all);

  if (is_excluded_alone(call, mode.value)) {
    return console.result(call.all.front().source.bytes(), ExitCode::done);
  }
  std::erase_if(call.all, [](const Loaded& loaded) { return loaded.input.excluded; });
  std::vector<Findings> problems = call.problems;
  problems.insert(problems.end(), wishes.problems.begin(), wishes.problems.end());
  bool keep_going = arguments.has("keep-going") && wishes.problems.empty();
  if (has_errors(problems) && !keep_going) {
    ChangeReport report = report_of_failure(call, problems);
    teller.tell(problems, report);
    return ExitCode::failed;
  }
  Layout layout = arguments.has("preserve") ? Layout::preserve : Layout::canonical;
  Order order = {mode.value, {std::move(wishes.options), layout, keep_going}};
  return carry_out(order, call, std::move(problems), teller, console, environment);
}

}  // namespace

const Command set_command = {
    .name = "set",
    .summary = "set versions in job files",
    .operands = "NAME=VERSION... [PATH...]",
    .text =
        "Finds every place in the job files that names the package NAME and makes it read\n"
        "VERSION. One input (by default standard input) is printed with its new text;\n"
        "--write rewrites the files, and of several only those in which something is set;\n"
        "these come out canonical, unless --preserve is given. What was changed is told\n"
        "on standard error.",
    .example = "  jobstamp set main=$(git rev-parse --short HEAD) --write jobs/\n",
    .options = set_options,
    .run = run,
};

}  // namespace jobstamp::cli
