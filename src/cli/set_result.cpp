// The inputs, the outcome's files and the report's rows stand in one order.
// SPDX-License-Identifier: Apache-2.0
#include "cli/set_result.hpp"

#include <algorithm>
#include <set>

#include "cli/paths.hpp"

namespace jobstamp::cli {

void add_findings(std::vector<Findings>& problems, const SetOutcome& outcome) {
  for (const auto& file : outcome.files) {
    if (!file.changes.diagnostics.empty()) problems.push_back({file.source, file.changes.diagnostics});
  }
  if (!outcome.diagnostics.empty()) problems.push_back({Source(), outcome.diagnostics, Findings::About::call});
}

std::string output_of(const SetOutcome& outcome, SetMode mode, Color color) {
  std::string out;
  for (const auto& file : outcome.files) {
    if (mode == SetMode::print && !file.left_out) out += file.text;
    if (mode == SetMode::check && file.changed) out.append(file.source.name()).append("\n");
    if (mode == SetMode::diff)
      out += unified_diff(name_in_patch(file.source.name()), file.source.bytes(), file.text, color);
  }
  return out;
}

// Jobs none of whose files was written are as they were.
static void leave_out_unwritten(ChangeReport& report) {
  std::set<std::string> jobs;
  for (auto& file : report.files) {
    if (file.changed && !file.written) {
      file.changed = false;
      file.reformatted_lines = 0;
      file.changes.changes.clear();
    }
    for (const auto& change : file.changes.changes) jobs.insert(change.job);
  }
  std::erase_if(report.effects, [&](const GroupEffect& effect) { return !jobs.contains(effect.job); });
  report.failed = std::ranges::none_of(report.files, &ReportedFile::written);
}

// A row of the report is an input that was not left out.
std::vector<Findings> write_files(const ReadInputs& call, const SetOutcome& outcome, ChangeReport& report,
                                  Environment& environment) {
  std::vector<Replacement> replacements;
  std::vector<ReportedFile*> reported;
  std::size_t row = 0;
  for (std::size_t i = 0; i < outcome.files.size(); ++i) {
    if (outcome.files[i].left_out) continue;
    ReportedFile& file = report.files[row++];
    if (!outcome.files[i].changed) continue;
    replacements.push_back({&call.all[i], outcome.files[i].text});
    reported.push_back(&file);
  }
  Replaced replaced = replace_all(replacements, environment);
  for (std::size_t i = 0; i < replaced.count; ++i) reported[i]->written = true;
  if (!replaced.failures.empty()) leave_out_unwritten(report);
  return std::move(replaced.failures);
}

ChangeReport report_of(const SetOutcome& outcome) {
  ChangeReport report;
  report.command = "set";
  report.effects = outcome.effects;
  report.diagnostics = outcome.diagnostics;
  report.failed = outcome.outcome != Outcome::done;
  for (const auto& file : outcome.files) {
    if (file.left_out) continue;
    report.files.push_back({file.source, file.changed, false, file.reformatted_lines, file.changes});
  }
  return report;
}

// Where the call fails before anything is set, the mistakes in the inputs are told all the same.
ChangeReport report_of_failure(const ReadInputs& call, std::vector<Findings>& problems) {
  ChangeReport report;
  report.command = "set";
  report.problems = problems;
  report.failed = true;
  for (const auto& loaded : call.all) {
    Parsed parsed = read_source(loaded.source);
    if (loaded.input.only_with_job && !has_job(parsed.tree)) continue;
    if (!parsed.diagnostics.empty()) problems.push_back({loaded.source, parsed.diagnostics});
    FileChanges unchanged;
    unchanged.diagnostics = std::move(parsed.diagnostics);
    report.files.push_back({loaded.source, false, false, 0, std::move(unchanged)});
  }
  return report;
}

}  // namespace jobstamp::cli
