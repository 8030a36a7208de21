// Diagnostics as JUnit's XML, as Jenkins and GitLab read it (jenkinsci/xunit-plugin, junit-10.xsd): a suite a file, a
// failed case a finding, an error where a file could not be looked at. A finding that fails no call is a case that
// passed, with output. So is a file without findings, and a run without any, for Jenkins takes a report without cases
// for a mistake.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/message.hpp"
#include "report/xml_writer.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {
namespace {

struct Counts {
  std::size_t tests = 0, failures = 0, errors = 0;
};

bool is_located(const Findings& findings) { return findings.about == Findings::About::text; }

using Level = std::optional<Severity>;

bool fails(const Diagnostic& diagnostic, Level from) { return from && diagnostic.severity >= *from; }

Counts counts_of(const Findings& findings, Level from) {
  std::size_t count = findings.diagnostics.size();
  std::size_t tests = std::max<std::size_t>(count, 1);
  if (!is_located(findings)) return {.tests = tests, .errors = count};
  auto failures = std::ranges::count_if(findings.diagnostics, [&](const auto& each) { return fails(each, from); });
  return {.tests = tests, .failures = static_cast<std::size_t>(failures)};
}

void write_counts(XmlWriter& xml, const Counts& counts) {
  xml.attribute("tests", counts.tests);
  xml.attribute("failures", counts.failures);
  xml.attribute("errors", counts.errors);
}

void write_case(XmlWriter& xml, const Findings& findings, const Diagnostic& diagnostic, Level from) {
  Position place = findings.source.position(diagnostic.span.begin, Column::characters);
  std::string where = std::to_string(place.line) + ":" + std::to_string(place.column);
  xml.element("testcase", [&] {
    xml.attribute("name", std::string(diagnostic.code) + (is_located(findings) ? " at " + where : ""));
    xml.attribute("classname", findings.source.name());
    std::string story = findings.source.name() + (is_located(findings) ? ":" + where : "") + ": ";
    story += message_and_help(diagnostic, "\n");
    if (is_located(findings) && !fails(diagnostic, from)) return xml.element("system-out", [&] { xml.text(story); });
    xml.element(is_located(findings) ? "failure" : "error", [&] {
      xml.attribute("type", name_of(diagnostic.severity));
      xml.attribute("message", diagnostic.message);
      xml.text(story);
    });
  });
}

void write_passed(XmlWriter& xml, std::string_view file) {
  xml.element("testcase", [&] {
    xml.attribute("name", "no findings");
    xml.attribute("classname", file);
  });
}

void write_suite(XmlWriter& xml, const Findings& findings, Level from) {
  xml.element("testsuite", [&] {
    xml.attribute("name", findings.about == Findings::About::call ? "jobstamp" : findings.source.name());
    write_counts(xml, counts_of(findings, from));
    for (const auto& diagnostic : findings.diagnostics) write_case(xml, findings, diagnostic, from);
    if (findings.diagnostics.empty()) write_passed(xml, findings.source.name());
  });
}

}  // namespace

std::string render_junit(const std::vector<Findings>& all, const RenderOptions& options) {
  const Findings clean{Source("jobstamp", ""), {}};
  std::span<const Findings> suites = all.empty() ? std::span(&clean, 1) : std::span(all);
  Counts sum;
  for (const auto& findings : suites) {
    Counts counts = counts_of(findings, options.fails_from);
    sum = {sum.tests + counts.tests, sum.failures + counts.failures, sum.errors + counts.errors};
  }
  std::string out;
  XmlWriter xml(out);
  xml.element("testsuites", [&] {
    xml.attribute("name", "jobstamp");
    write_counts(xml, sum);
    for (const auto& findings : suites) write_suite(xml, findings, options.fails_from);
  });
  return out + '\n';
}

}  // namespace jobstamp
