// The change report for programs, schema 1 of CLI.md. Lines and columns from 1, columns in UTF-8 bytes, all of them
// of the literal's text in the input.
// SPDX-License-Identifier: Apache-2.0
#include <utility>
#include <vector>

#include "report/json_diagnostic.hpp"
#include "report/summary.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {
namespace {

void write_change(JsonWriter& json, const Source& source, const Change& change) {
  Position position = source.position(change.literal.begin);
  json.object([&] {
    json.field("kind", name_of(change.kind));
    json.field("address", change.address);
    json.field("package", change.package);
    json.array("names", change.names, [&](const std::string& name) { json.value(name); });
    json.field("from", change.from);
    json.field("to", change.to);
    json.field("before", change.before);
    json.field("after", change.after);
    json.field("line", position.line);
    json.field("column", position.column);
    json.field("offset", change.literal.begin);
    json.field("end", change.literal.end);
    json.field("governed_by", change.governed_by);
    json.field("effect", name_of(change.effect));
  });
}

void write_skipped(JsonWriter& json, const Source& source, const Skipped& skipped) {
  Position position = source.position(skipped.span.begin);
  json.object([&] {
    json.field("kind", name_of(skipped.kind));
    json.field("address", skipped.address);
    json.field("line", position.line);
    json.field("column", position.column);
    json.field("reason", skipped.reason);
    json.field("detail", skipped.detail);
  });
}

void write_file(JsonWriter& json, const ReportedFile& file) {
  Findings findings = {file.source, {}, Findings::About::text};
  json.object([&] {
    json.field("path", file.source.name());
    json.field("changed", file.changed);
    json.field("written", file.written);
    json.field("reformatted_lines", file.reformatted_lines);
    json.array("changes", file.changes.changes, [&](const Change& each) { write_change(json, file.source, each); });
    json.array("skipped", file.changes.skipped, [&](const Skipped& each) { write_skipped(json, file.source, each); });
    json.array("diagnostics", file.changes.diagnostics,
               [&](const Diagnostic& each) { write_diagnostic(json, findings, each); });
  });
}

void write_summary(JsonWriter& json, const ChangeReport& report) {
  Summary summary = summary_of(report);
  json.object([&] {
    json.field("files", summary.files);
    json.field("changed", summary.changed);
    json.field("sites", summary.sites);
    json.field("packages", summary.packages);
    json.field("skipped", summary.skipped);
    json.array("effects", report.effects, [&](const GroupEffect& effect) {
      json.object([&] {
        json.field("job", effect.job);
        json.field("group", effect.group);
        json.field("effect", name_of(effect.effect));
        json.field("note", note_on(effect.awaits));
      });
    });
  });
}

using Told = std::pair<const Findings*, const Diagnostic*>;

// What is about no file that was worked on.
std::vector<Told> all_of(const ChangeReport& report, const Findings& call) {
  std::vector<Told> all;
  for (const auto& diagnostic : report.diagnostics) all.emplace_back(&call, &diagnostic);
  for (const auto& findings : report.problems) {
    for (const auto& diagnostic : findings.diagnostics) all.emplace_back(&findings, &diagnostic);
  }
  return all;
}

}  // namespace

std::string report_json(const ChangeReport& report) {
  std::string out;
  JsonWriter json(out);
  const Findings call = {Source(), {}, Findings::About::call};
  json.object([&] {
    json.head();
    json.field("command", report.command);
    json.array("files", report.files, [&](const ReportedFile& file) { write_file(json, file); });
    json.field("summary", [&] { write_summary(json, report); });
    json.array("diagnostics", all_of(report, call),
               [&](const Told& each) { write_diagnostic(json, *each.first, *each.second); });
  });
  return out + '\n';
}

}  // namespace jobstamp
