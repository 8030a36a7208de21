// Paths become URI references, edits become replacements of regions.
// SPDX-License-Identifier: Apache-2.0
#include "report/sarif_result.hpp"

#include <span>

#include "report/hex.hpp"
#include "report/message.hpp"

namespace jobstamp::sarif {

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::info:
      return "note";
  }
  return {};
}

void write_text(JsonWriter& json, std::string_view name, std::string_view text) {
  json.field(name, [&] { json.object([&] { json.field("text", text); }); });
}

// A path as a URI reference (RFC 3986): relative where it is, every byte that may mean something else escaped.
static std::string uri_of(std::string_view path) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (char c : path) {
    if (plain.find(c) != plain.npos) {
      uri += c;
    } else {
      append_hex(uri += '%', c, capital_digits);
    }
  }
  return uri;
}

static void write_region(JsonWriter& json, std::string_view name, const Source& source, Span span) {
  Position begin = source.position(span.begin, Column::characters);
  Position end = source.position(span.end, Column::characters);
  json.field(name, [&] {
    json.object([&] {
      json.field("startLine", begin.line);
      json.field("startColumn", begin.column);
      json.field("endLine", end.line);
      json.field("endColumn", end.column);
    });
  });
}

static void write_artifact(JsonWriter& json, const Findings& findings) {
  json.field("artifactLocation", [&] { json.object([&] { json.field("uri", uri_of(findings.source.name())); }); });
}

static void write_fix(JsonWriter& json, const Findings& findings, const Fix& fix) {
  auto write_edit = [&](const Edit& edit) {
    json.object([&] {
      write_region(json, "deletedRegion", findings.source, edit.span);
      write_text(json, "insertedContent", edit.text);
    });
  };
  auto write_change = [&](const Fix&) {
    json.object([&] {
      write_artifact(json, findings);
      json.array("replacements", fix.edits.all(), write_edit);
    });
  };
  json.object([&] {
    write_text(json, "description", fix.title);
    json.array("artifactChanges", std::span(&fix, 1), write_change);
  });
}

void write_location(JsonWriter& json, const Findings& findings, Span span, std::string_view message) {
  json.object([&] {
    json.field("physicalLocation", [&] {
      json.object([&] {
        write_artifact(json, findings);
        if (findings.about == Findings::About::text) write_region(json, "region", findings.source, span);
      });
    });
    if (!message.empty()) write_text(json, "message", message);
  });
}

void write_result(JsonWriter& json, const Findings& findings, const Diagnostic& diagnostic,
                  std::string_view fingerprint) {
  auto as_location = [&](const Diagnostic& at) { write_location(json, findings, at.span, at.label); };
  auto as_related = [&](const Note& note) { write_location(json, findings, note.span, note.message); };
  json.object([&] {
    json.field("ruleId", diagnostic.code);
    json.field("level", level_of(diagnostic.severity));
    write_text(json, "message", message_and_help(diagnostic, "\n"));
    json.array("locations", std::span(&diagnostic, 1), as_location);
    if (!diagnostic.notes.empty()) json.array("relatedLocations", diagnostic.notes, as_related);
    json.field("partialFingerprints", [&] { json.object([&] { json.field("jobstamp/v1", fingerprint); }); });
    if (!diagnostic.fix || diagnostic.fix->edits.empty()) return;
    json.array("fixes", std::span(&*diagnostic.fix, 1), [&](const Fix& fix) { write_fix(json, findings, fix); });
  });
}

}  // namespace jobstamp::sarif
