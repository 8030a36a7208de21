// Diagnostics as GitHub's workflow commands, which show them beside the changed lines of a pull request
// (docs.github.com, "Workflow commands for GitHub Actions"). A span over several lines has no columns: with them the
// annotation vanishes.
// SPDX-License-Identifier: Apache-2.0
#include "report/message.hpp"
#include "report/workflow_command.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

static std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::info:
      return "notice";
  }
  return {};
}

static void append_place(WorkflowCommand& command, const Source& source, Span span) {
  Position begin = source.position(span.begin, Column::characters);
  Position end = source.position(span.end, Column::characters);
  command.property("line", begin.line);
  command.property("endLine", end.line);
  if (begin.line != end.line) return;
  command.property("col", begin.column);
  command.property("endColumn", end.column);
}

std::string github_lines(const Findings& findings, const RenderOptions&) {
  std::string out;
  for (const auto& diagnostic : findings.diagnostics) {
    WorkflowCommand command(out, level_of(diagnostic.severity));
    command.property("title", diagnostic.code.empty() ? "jobstamp" : "jobstamp (" + std::string(diagnostic.code) + ")");
    if (findings.about != Findings::About::call) command.property("file", findings.source.name());
    if (findings.about == Findings::About::text) append_place(command, findings.source, diagnostic.span);
    command.message(message_and_help(diagnostic, "\n"));
  }
  return out;
}

}  // namespace jobstamp
