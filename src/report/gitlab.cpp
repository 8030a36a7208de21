// Diagnostics as GitLab's Code Quality report (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"):
// one array, shown in the merge request. It knows lines alone, and wants one of every entry: what is about a whole file
// or the call stands at line 1. A path is relative to the repository, without `./`. `type` and `categories` are for
// other readers of Code Climate's issues, whose format this was first.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "report/fingerprint.hpp"
#include "report/json_writer.hpp"
#include "report/message.hpp"

namespace jobstamp {
namespace {

std::string_view severity_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "critical";
    case Severity::warning:
      return "minor";
    case Severity::info:
      return "info";
  }
  return {};
}

std::string_view path_of(const Findings& findings) {
  if (findings.about == Findings::About::call) return ".";
  std::string_view path = findings.source.name();
  while (path.starts_with("./")) path.remove_prefix(2);
  return path;
}

void write_location(JsonWriter& json, const Findings& findings, Span span) {
  json.object([&] {
    json.field("path", path_of(findings));
    json.field("lines", [&] {
      json.object([&] {
        json.field("begin", findings.source.position(span.begin).line);
        json.field("end", findings.source.position(span.end).line);
      });
    });
  });
}

}  // namespace

std::string render_gitlab(const std::vector<Findings>& all, const RenderOptions&) {
  std::string out;
  JsonWriter json(out);
  Fingerprints fingerprints;
  json.begin('[');
  for (const auto& findings : all) {
    for (const auto& diagnostic : findings.diagnostics) {
      json.next();
      json.object([&] {
        json.field("type", "issue");
        json.field("categories", [&] { json.array(std::array{"Bug Risk"}, [&](auto name) { json.value(name); }); });
        json.field("description", message_and_help(diagnostic, "; "));
        json.field("check_name", diagnostic.code);
        json.field("fingerprint", fingerprints.next(findings, diagnostic));
        json.field("severity", severity_of(diagnostic.severity));
        json.field("location", [&] { write_location(json, findings, diagnostic.span); });
      });
    }
  }
  json.end(']');
  return out + '\n';
}

}  // namespace jobstamp
