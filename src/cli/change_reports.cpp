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

// A call that failed has told why; only what was skipped is left to say.
static bool has_news(const ChangeReport& report) {
  bool skipped = std::ranges::any_of(report.files, [](const auto& file) { return !file.changes.skipped.empty(); });
  return skipped || !report.failed;
}

bool deliver_reports(const std::vector<ChosenReport>& chosen, const ChangeReport& report, Console& console,
                     Environment& environment) {
  for (const auto& [format, file, asked] : chosen) {
    if (!asked && !has_news(report)) continue;
    std::string text = format->render(report);
    if (file.empty()) {
      environment.write_errors(text);
      continue;
    }
    std::string failure = environment.write(file, text);
    if (failure.empty()) continue;
    console.cannot_write(file, failure);
    return false;
  }
  return true;
}

}  // namespace jobstamp::cli
