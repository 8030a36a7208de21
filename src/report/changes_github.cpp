// The change report as GitHub's workflow commands: a notice beside each line that reads another version now.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/summary.hpp"
#include "report/workflow_command.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

static Awaits awaited_by(const ChangeReport& report, const Change& change) {
  Awaits awaits = Awaits::nothing;
  for (const auto& effect : report.effects) {
    bool reaches = change.group.empty() || effect.group == change.group;
    if (effect.job == change.job && reaches) awaits = std::max(awaits, effect.awaits);
  }
  return awaits;
}

static WorkflowCommand notice(std::string& out, const ChangeReport& report, const ReportedFile& file, Span span) {
  WorkflowCommand command(out, "notice");
  command.property("title", "jobstamp " + report.command);
  command.property("file", file.source.name());
  command.property("line", file.source.position(span.begin).line);
  return command;
}

std::string report_github(const ChangeReport& report) {
  std::string out;
  for (const auto& file : report.files) {
    for (const auto& change : file.changes.changes) {
      std::string text(name_of(change.kind));
      text.append(" ").append(change.package).append(": ").append(move_of(change));
      std::string place = place_of(change.job, change.group, change.task);
      if (!place.empty()) text.append(" (").append(place).append(")");
      if (auto note = note_on(awaited_by(report, change)); !note.empty()) text.append("; ").append(note);
      notice(out, report, file, change.literal).message(text);
    }
    for (const auto& skipped : file.changes.skipped) {
      std::string text(name_of(skipped.kind));
      notice(out, report, file, skipped.span).message(text.append(" left as it is: ").append(skipped.detail));
    }
  }
  return out;
}

}  // namespace jobstamp
