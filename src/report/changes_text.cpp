// The change report for people: a line a change, then what else happened to the file, then one line about all.
//
//     web.nomad:11:27: artifact  main: MAIN_VERSION -> 72b816f  (job web, group webs, task frontend)
//     web.nomad: 9 lines reformatted
//     2 sites of 1 package set in 1 file; Nomad will replace: job web, group webs
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "report/places.hpp"
#include "report/summary.hpp"

namespace jobstamp {
namespace {

// What Nomad does, in the order in which a reader should hear of it.
struct Phrase {
  Effect effect;
  std::string_view words;
  Awaits awaits = Awaits::nothing;
};
constexpr std::array phrases = {
    Phrase{Effect::rejected, "Nomad will refuse: "},
    Phrase{Effect::new_job, "Nomad will register as new: "},
    Phrase{Effect::destructive, "Nomad will replace: "},
    Phrase{Effect::count, "Nomad will change the count of: "},
    Phrase{Effect::in_place, "Nomad will update in place: "},
    Phrase{Effect::unknown, "Nomad may update or replace: "},
    Phrase{Effect::none, "what runs stays, the next launch has it: ", Awaits::launch},
    Phrase{Effect::none, "what runs stays, the next dispatch has it: ", Awaits::dispatch},
    Phrase{Effect::none, "Nomad will do nothing to: "},
};

std::size_t widest_kind(const ChangeReport& report) {
  std::size_t widest = 0;
  for (const auto& file : report.files) {
    for (const auto& change : file.changes.changes) widest = std::max(widest, name_of(change.kind).size());
    for (const auto& skipped : file.changes.skipped) widest = std::max(widest, name_of(skipped.kind).size());
  }
  return widest;
}

void append_kind(std::string& out, const ReportedFile& file, Span span, SiteKind kind, std::size_t width) {
  Places({file.source, {}, Findings::About::text}).append(out, file.source.position(span.begin));
  std::string_view name = name_of(kind);
  out.append(name).append(width - name.size() + 2, ' ');
}

void append_change(std::string& out, const ReportedFile& file, const Change& change, std::size_t width) {
  append_kind(out, file, change.literal, change.kind, width);
  if (!change.package.empty()) out.append(visible(change.package)).append(": ");
  out += visible(move_of(change));
  std::string place = place_of(change.job, change.group, change.task);
  if (change.governed_by) place.append(place.empty() ? "" : "; ").append("set in ").append(*change.governed_by);
  if (!place.empty()) out.append("  (").append(visible(place)).append(")");
  out += '\n';
}

void append_skipped(std::string& out, const ReportedFile& file, const Skipped& skipped, std::size_t width) {
  append_kind(out, file, skipped.span, skipped.kind, width);
  out.append("left as it is: ").append(visible(skipped.detail)).append("\n");
}

void append_file(std::string& out, const ReportedFile& file, std::size_t width) {
  for (const auto& change : file.changes.changes) append_change(out, file, change, width);
  for (const auto& skipped : file.changes.skipped) append_skipped(out, file, skipped, width);
  if (file.reformatted_lines == 0) return;
  out.append(visible(file.source.name())).append(": ");
  out.append(counted(file.reformatted_lines, "line")).append(" reformatted\n");
}

void append_summary(std::string& out, const ChangeReport& report) {
  Summary summary = summary_of(report);
  if (summary.sites > 0) {
    out.append(set_places(summary)).append(" set in ").append(counted(summary.set_in, "file"));
  } else if (report.failed) {
    out.append("nothing set");
  } else if (summary.changed > 0) {
    out.append("no version set; ").append(counted(summary.changed, "file")).append(" of ");
    out.append(std::to_string(summary.files)).append(" reformatted");
  } else {
    out.append("nothing to change in ").append(counted(summary.files, "file"));
  }
}

// The first phrase ends the summary's line, any other has a line of its own.
void append_effects(std::string& out, const ChangeReport& report) {
  std::string_view before = "; ";
  for (const auto& phrase : phrases) {
    std::string groups;
    for (const auto& effect : report.effects) {
      if (effect.effect != phrase.effect || effect.awaits != phrase.awaits) continue;
      groups.append(groups.empty() ? "" : "; ").append(place_of(effect.job, effect.group));
    }
    if (groups.empty()) continue;
    out.append(before).append(phrase.words).append(visible(groups));
    before = "\n";
  }
}

}  // namespace

std::string report_text(const ChangeReport& report) {
  std::string out;
  std::size_t width = widest_kind(report);
  for (const auto& file : report.files) append_file(out, file, width);
  append_summary(out, report);
  append_effects(out, report);
  return out + '\n';
}

}  // namespace jobstamp
