// The change report as a table in Markdown, for a pull request's comment or GitHub's $GITHUB_STEP_SUMMARY.
// SPDX-License-Identifier: Apache-2.0
#include "report/formats.hpp"
#include "report/summary.hpp"

namespace jobstamp {

// Text from a file within a table: a bar would end its cell, a backtick its code span.
static std::string code(std::string_view text) {
  std::string shown = visible(text);
  for (std::size_t at = shown.find('|'); at != shown.npos; at = shown.find('|', at + 2)) shown.insert(at, "\\");
  return shown.find('`') == shown.npos ? "`" + shown + "`" : "`` " + shown + " ``";
}

std::string report_markdown(const ChangeReport& report) {
  Summary summary = summary_of(report);
  std::string out = "**jobstamp " + report.command + "**: " + counted(summary.sites, "site") + " of " +
                    counted(summary.packages, "package") + " set, " + counted(summary.changed, "file") + " changed\n";
  std::string rows;
  for (const auto& file : report.files) {
    for (const auto& change : file.changes.changes) {
      std::string place = file.source.name() + ":" + std::to_string(file.source.position(change.literal.begin).line);
      rows.append("| ").append(code(place)).append(" | ").append(name_of(change.kind)).append(" | ");
      rows.append(code(change.package)).append(" | ").append(change.from ? code(*change.from) : "none").append(" | ");
      rows.append(code(change.to)).append(" | ").append(name_of(change.effect)).append(" |\n");
    }
  }
  if (rows.empty()) return out;
  return out + "\n| place | kind | package | from | to | effect |\n|---|---|---|---|---|---|\n" + rows;
}

}  // namespace jobstamp
