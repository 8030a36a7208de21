// Diagnostics as JUnit's XML, as Jenkins and GitLab read it (jenkinsci/xunit-plugin, junit-10.xsd): a suite a file, a
// failed case a finding, an error where a file could not be looked at. A file without findings is a case that passed;
// so is a run without any, for Jenkins takes a report without cases for a mistake.
// SPDX-License-Identifier: Apache-2.0
#include "report/message.hpp"
#include "report/xml_writer.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {
namespace {

struct Counts {
  std::size_t tests = 0, failures = 0, errors = 0;
};

bool is_located(const Findings& findings) { return findings.about == Findings::About::text; }

Counts counts_of(const Findings& findings) {
  std::size_t count = findings.diagnostics.size();
  bool located = is_located(findings);
  return {.tests = count == 0 ? 1 : count, .failures = located ? count : 0, .errors = located ? 0 : count};
}

void write_counts(XmlWriter& xml, const Counts& counts) {
  xml.attribute("tests", counts.tests);
  xml.attribute("failures", counts.failures);
  xml.attribute("errors", counts.errors);
}

void write_case(XmlWriter& xml, const Findings& findings, const Diagnostic& diagnostic) {
  Position place = findings.source.position(diagnostic.span.begin, Column::characters);
  std::string where = std::to_string(place.line) + ":" + std::to_string(place.column);
  xml.element("testcase", [&] {
    xml.attribute("name", std::string(diagnostic.code) + (is_located(findings) ? " at " + where : ""));
    xml.attribute("classname", findings.source.name());
    xml.element(is_located(findings) ? "failure" : "error", [&] {
      xml.attribute("type", name_of(diagnostic.severity));
      xml.attribute("message", diagnostic.message);
      std::string story = findings.source.name() + (is_located(findings) ? ":" + where : "") + ": ";
      xml.text(story + message_and_help(diagnostic, "\n"));
    });
  });
}

void write_passed(XmlWriter& xml, std::string_view file) {
  xml.element("testcase", [&] {
    xml.attribute("name", "no findings");
    xml.attribute("classname", file);
  });
}

void write_suite(XmlWriter& xml, const Findings& findings) {
  xml.element("testsuite", [&] {
    xml.attribute("name", findings.about == Findings::About::call ? "jobstamp" : findings.source.name());
    write_counts(xml, counts_of(findings));
    for (const auto& diagnostic : findings.diagnostics) write_case(xml, findings, diagnostic);
    if (findings.diagnostics.empty()) write_passed(xml, findings.source.name());
  });
}

}  // namespace

std::string render_junit(const std::vector<Findings>& all, const RenderOptions&) {
  const Findings clean{Source("jobstamp", ""), {}};
  std::span<const Findings> suites = all.empty() ? std::span(&clean, 1) : std::span(all);
  Counts sum;
  for (const auto& findings : suites) {
    Counts counts = counts_of(findings);
    sum = {sum.tests + counts.tests, sum.failures + counts.failures, sum.errors + counts.errors};
  }
  std::string out;
  XmlWriter xml(out);
  xml.element("testsuites", [&] {
    xml.attribute("name", "jobstamp");
    write_counts(xml, sum);
    for (const auto& findings : suites) write_suite(xml, findings);
  });
  return out + '\n';
}

}  // namespace jobstamp
