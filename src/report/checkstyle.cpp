// Diagnostics as Checkstyle's XML, which reviewdog, Jenkins and many others read (checkstyle.org, XMLLogger): errors in
// files. It has no schema; `column` counts characters from 1. What is about a whole file has the line 0, as ESLint
// writes it, and what is about the call a file without a name.
// SPDX-License-Identifier: Apache-2.0
#include "report/message.hpp"
#include "report/xml_writer.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

static void write_error(XmlWriter& xml, const Findings& findings, const Diagnostic& diagnostic) {
  xml.element("error", [&] {
    bool located = findings.about == Findings::About::text;
    Position place = findings.source.position(diagnostic.span.begin, Column::characters);
    xml.attribute("line", located ? place.line : 0U);
    if (located) xml.attribute("column", place.column);
    xml.attribute("severity", name_of(diagnostic.severity));
    xml.attribute("message", message_and_help(diagnostic, "; "));
    xml.attribute("source", diagnostic.code.empty() ? "jobstamp" : "jobstamp." + std::string(diagnostic.code));
  });
}

std::string render_checkstyle(const std::vector<Findings>& all, const RenderOptions&) {
  std::string out;
  XmlWriter xml(out);
  xml.element("checkstyle", [&] {
    xml.attribute("version", "4.3");  // of the format, as its writers have it since 2007
    for (const auto& findings : all) {
      xml.element("file", [&] {
        bool named = findings.about != Findings::About::call;
        xml.attribute("name", named ? std::string_view(findings.source.name()) : "");
        for (const auto& diagnostic : findings.diagnostics) write_error(xml, findings, diagnostic);
      });
    }
  });
  return out + '\n';
}

}  // namespace jobstamp
