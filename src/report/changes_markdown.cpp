// The change report as a table in Markdown, for a pull request's comment or GitHub's $GITHUB_STEP_SUMMARY.
// SPDX-License-Identifier: Apache-2.0
#include "report/markdown.hpp"
#include "report/summary.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

static std::string place_in(const ReportedFile& file, Span span) {
  return markdown_code(file.source.name() + ":" + std::to_string(file.source.position(span.begin).line));
}

// What was named and could not be set.
static std::string skipped_lines(const ChangeReport& report) {
  std::string lines;
  for (const auto& file : report.files) {
    for (const auto& skipped : file.changes.skipped) {
      lines.append("- ").append(place_in(file, skipped.span)).append(": ").append(name_of(skipped.kind));
      lines.append(" left as it is: ").append(markdown_text(skipped.detail)).append("\n");
    }
  }
  return lines;
}

std::string report_markdown(const ChangeReport& report) {
  Summary summary = summary_of(report);
  std::string out = "**jobstamp " + report.command + "**: " + set_places(summary) + " set, " +
                    counted(summary.changed, "file") + " changed\n";
  std::string rows;
  for (const auto& file : report.files) {
    for (const auto& change : file.changes.changes) {
      rows.append("| ").append(place_in(file, change.literal)).append(" | ").append(name_of(change.kind)).append(" | ");
      rows.append(markdown_code(change.package))
          .append(" | ")
          .append(change.from ? markdown_code(*change.from) : "none")
          .append(" | ");
      rows.append(markdown_code(change.to)).append(" | ").append(name_of(change.effect)).append(" |\n");
    }
  }
  std::string skipped = skipped_lines(report);
  if (!skipped.empty()) skipped.insert(0, "\n");
  if (rows.empty()) return out + skipped;
  out += "\n| place | kind | package | from | to | effect |\n|---|---|---|---|---|---|\n" + rows;
  std::string_view before = "\n";
  for (const auto& effect : report.effects) {
    if (effect.awaits == Awaits::nothing) continue;
    out.append(before).append("- ").append(markdown_code(place_of(effect.job, effect.group))).append(": ");
    out.append(note_on(effect.awaits)).append("\n");
    before = "";
  }
  return out + skipped;
}

}  // namespace jobstamp
