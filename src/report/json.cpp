// Diagnostics as JSON: one object a call, schema 1. Lines and columns from 1, columns in UTF-8 bytes; `offset` and
// `end` are bytes of the input. A field that has nothing to say is there and null or empty.
// SPDX-License-Identifier: Apache-2.0
#include "report/json_diagnostic.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

void write_span(JsonWriter& json, const Source& source, Span span) {
  Position begin = source.position(span.begin);
  Position end = source.position(span.end);
  json.field("line", begin.line);
  json.field("column", begin.column);
  json.field("end_line", end.line);
  json.field("end_column", end.column);
  json.field("offset", span.begin);
  json.field("end", span.end);
}

static void write_edit(JsonWriter& json, const Source& source, const Edit& edit) {
  json.object([&] {
    write_span(json, source, edit.span);
    json.field("text", edit.text);
  });
}

static void write_fix(JsonWriter& json, const Source& source, const std::optional<Fix>& fix) {
  if (!fix) return json.value(nullptr);
  json.object([&] {
    json.field("title", fix->title);
    json.array("edits", fix->edits.all(), [&](const Edit& edit) { write_edit(json, source, edit); });
  });
}

void write_diagnostic(JsonWriter& json, const Findings& findings, const Diagnostic& diagnostic) {
  const Source& source = findings.source;
  bool located = findings.about == Findings::About::text;
  json.object([&] {
    if (findings.about != Findings::About::call) json.field("path", source.name());
    if (located) write_span(json, source, diagnostic.span);
    json.field("severity", name_of(diagnostic.severity));
    json.field("rule", diagnostic.code);
    json.field("message", diagnostic.message);
    json.field("label", diagnostic.label);
    json.field("help", diagnostic.help);
    json.array("notes", diagnostic.notes, [&](const Note& note) {
      json.object([&] {
        if (located) write_span(json, source, note.span);
        json.field("message", note.message);
      });
    });
    json.field("fix", [&] { write_fix(json, source, diagnostic.fix); });
  });
}

std::string render_json(const std::vector<Findings>& all, const RenderOptions&) {
  std::string out;
  JsonWriter json(out);
  json.object([&] {
    json.head();
    json.field("diagnostics", [&] {
      std::vector<std::pair<const Findings*, const Diagnostic*>> flat;
      for (const auto& findings : all) {
        for (const auto& diagnostic : findings.diagnostics) flat.emplace_back(&findings, &diagnostic);
      }
      json.array(flat, [&](const auto& row) { write_diagnostic(json, *row.first, *row.second); });
    });
  });
  return out + '\n';
}

}  // namespace jobstamp
