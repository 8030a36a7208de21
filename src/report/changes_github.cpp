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

std::string report_github(const ChangeReport& report) {
  std::string out;
  for (const auto& file : report.files) {
    for (const auto& change : file.changes.changes) {
      WorkflowCommand command(out, "notice");
      command.property("title", "jobstamp " + report.command);
      command.property("file", file.source.name());
      command.property("line", file.source.position(change.literal.begin).line);
      std::string text(name_of(change.kind));
      text.append(" ").append(change.package).append(": ").append(move_of(change));
      std::string place = place_of(change.job, change.group, change.task);
      if (!place.empty()) text.append(" (").append(place).append(")");
      if (auto note = note_on(awaited_by(report, change)); !note.empty()) text.append("; ").append(note);
      command.message(text);
    }
  }
  return out;
}

}  // namespace jobstamp
