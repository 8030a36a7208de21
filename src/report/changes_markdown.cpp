// The change report as a table in Markdown, for a pull request's comment or GitHub's $GITHUB_STEP_SUMMARY.
// SPDX-License-Identifier: Apache-2.0
#include "report/markdown.hpp"
#include "report/summary.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

std::string report_markdown(const ChangeReport& report) {
  Summary summary = summary_of(report);
  std::string out = "**jobstamp " + report.command + "**: " + set_places(summary) + " set, " +
                    counted(summary.changed, "file") + " changed\n";
  std::string rows;
  for (const auto& file : report.files) {
    for (const auto& change : file.changes.changes) {
      std::string place = file.source.name() + ":" + std::to_string(file.source.position(change.literal.begin).line);
      rows.append("| ").append(markdown_code(place)).append(" | ").append(name_of(change.kind)).append(" | ");
      rows.append(markdown_code(change.package))
          .append(" | ")
          .append(change.from ? markdown_code(*change.from) : "none")
          .append(" | ");
      rows.append(markdown_code(change.to)).append(" | ").append(name_of(change.effect)).append(" |\n");
    }
  }
  if (rows.empty()) return out;
  out += "\n| place | kind | package | from | to | effect |\n|---|---|---|---|---|---|\n" + rows;
  std::string_view before = "\n";
  for (const auto& effect : report.effects) {
    if (effect.awaits == Awaits::nothing) continue;
    out.append(before).append("- ").append(markdown_code(place_of(effect.job, effect.group))).append(": ");
    out.append(note_on(effect.awaits)).append("\n");
    before = "";
  }
  return out;
}

}  // namespace jobstamp
