// A report that was asked for is delivered even if nothing changed: a program waits for it. The one that nobody asked
// for is told only where there is something to tell.
// SPDX-License-Identifier: Apache-2.0
#include "cli/change_reports.hpp"

#include <algorithm>

#include "cli/named_rows.hpp"

namespace jobstamp::cli {

static constexpr Telling with_commas = {"", ", ", ", "};

Result<std::vector<ChosenReport>> choose_reports(const Arguments& arguments) {
  Result<std::vector<ChosenReport>> chosen;
  for (const auto& value : arguments.values("report")) {
    auto equals = std::min(value.find('='), value.size());
    std::string name = value.substr(0, equals);
    const auto* format = std::ranges::find(report_formats, name, &ReportFormat::name);
    if (format == report_formats.end()) {
      std::string_view all = names_of<report_formats, with_commas>;
      return {{}, "`--report` cannot be " + quoted(name) + ": it is one of " + std::string(all)};
    }
    chosen.value.push_back({format, value.substr(std::min(equals + 1, value.size())), true});
  }
  if (chosen.value.empty() && !arguments.has("quiet")) chosen.value.push_back({&report_formats.front(), "", false});
  return chosen;
}

static ChangeReport report_of_usage(std::string_view text) {
  Findings usage;
  usage.about = Findings::About::call;
  usage.diagnostics.emplace_back();
  usage.diagnostics.back().code = "usage";
  usage.diagnostics.back().message = text;
  ChangeReport report;
  report.command = "set";
  report.problems = {std::move(usage)};
  report.failed = true;
  return report;
}

// A call that failed has told why; only what was skipped is left to say.
static bool has_news(const ChangeReport& report) {
  bool skipped = std::ranges::any_of(report.files, [](const auto& file) { return !file.changes.skipped.empty(); });
  return skipped || !report.failed;
}

bool Teller::tell(const std::vector<Findings>& problems, const ChangeReport& report) {
  bool is_in_report = is_read_by_program() && !arguments_.value("output-file");
  return (is_in_report || console_.diagnostics(problems)) && deliver(report);
}

ExitCode Teller::usage_error(std::string_view text) {
  if (!is_read_by_program()) console_.usage_error(text);
  deliver(report_of_usage(text));
  return ExitCode::failed;
}

bool Teller::is_read_by_program() const {
  return std::ranges::any_of(chosen_,
                             [](const auto& report) { return report.file.empty() && report.format->name == "json"; });
}

bool Teller::deliver(const ChangeReport& report) {
  for (const auto& [format, file, asked] : chosen_) {
    if (!asked && !has_news(report)) continue;
    std::string text = format->render(report);
    if (file.empty()) {
      environment_.write_errors(text);
      continue;
    }
    std::string failure = environment_.write(file, text);
    if (failure.empty()) continue;
    console_.cannot_write(file, failure);
    return false;
  }
  return true;
}

}  // namespace jobstamp::cli
