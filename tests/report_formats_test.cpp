// The formats that services read: whole documents where a reader could stumble over a byte, else what is in them once
// another library has read them. tools/formats_check gives such documents to the readers themselves.
// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "jobstamp/report.hpp"

namespace jobstamp {
namespace {

using Json = nlohmann::json;

// Places in the text are found by what stands there.
Span span_of(const std::string& text, std::string_view marked) {
  auto begin = static_cast<std::uint32_t>(text.find(marked));
  return {begin, begin + static_cast<std::uint32_t>(marked.size())};
}

const std::string text = "group \"web\" {\n  image = \"日本/redis\"  # 𝄞\n}\n";

Diagnostic latest() {
  Diagnostic diagnostic;
  diagnostic.code = "image-latest";
  diagnostic.severity = Severity::warning;
  diagnostic.span = span_of(text, "redis");
  diagnostic.message = "image `redis` has no <version>";
  diagnostic.label = "what is it today?";
  diagnostic.help = "name one & keep it";
  diagnostic.notes = {{span_of(text, "group"), "in this group"}};
  return diagnostic;
}

Findings found(std::string name = "./jobs/web 1%.nomad") { return {Source(std::move(name), text), {latest()}}; }

Findings about(Findings::About what, std::string message) {
  Diagnostic diagnostic;
  diagnostic.code = "input";
  diagnostic.message = std::move(message);
  return {Source(what == Findings::About::call ? "" : "no.nomad", ""), {diagnostic}, what};
}

Json read(const std::string& document) { return Json::parse(document); }

TEST(GitlabReport, is_an_array_of_lines_with_fingerprints) {
  Json json = read(render_gitlab({found()}, {}));
  ASSERT_EQ(json.size(), 1U);
  Json entry = json[0];
  std::string fingerprint = entry["fingerprint"];
  EXPECT_EQ(fingerprint.size(), 16U);
  EXPECT_EQ(fingerprint.find_first_not_of("0123456789abcdef"), std::string::npos);
  entry.erase("fingerprint");
  EXPECT_EQ(entry, Json({{"type", "issue"},
                         {"categories", Json::array({"Bug Risk"})},
                         {"description", "image `redis` has no <version>; help: name one & keep it"},
                         {"check_name", "image-latest"},
                         {"severity", "minor"},
                         {"location", {{"path", "jobs/web 1%.nomad"}, {"lines", {{"begin", 2}, {"end", 2}}}}}}));
}

TEST(GitlabReport, wants_a_line_where_there_is_none) {
  Json json = read(render_gitlab({about(Findings::About::file, "m"), about(Findings::About::call, "m")}, {}));
  EXPECT_EQ(json[0]["location"], Json({{"path", "no.nomad"}, {"lines", {{"begin", 1}, {"end", 1}}}}));
  EXPECT_EQ(json[1]["location"]["path"], ".");
}

std::string fingerprint_of(const Findings& findings) {
  return read(render_gitlab({findings}, {})).back()["fingerprint"].get<std::string>();
}

TEST(Fingerprint, outlives_lines_that_come_and_go) {
  Findings moved = found();
  moved.source = Source(moved.source.name(), "# new\n\n" + text);
  moved.diagnostics[0].span = {moved.diagnostics[0].span.begin + 7, moved.diagnostics[0].span.end + 7};
  EXPECT_EQ(fingerprint_of(moved), fingerprint_of(found()));
}

TEST(Fingerprint, differs_by_file_rule_message_and_line) {
  std::set<std::string> seen = {fingerprint_of(found())};
  Findings other = found();
  other.diagnostics[0].code = "image-unpinned";
  EXPECT_TRUE(seen.insert(fingerprint_of(other)).second) << "rule";
  other = found();
  other.diagnostics[0].message += "!";
  EXPECT_TRUE(seen.insert(fingerprint_of(other)).second) << "message";
  other = found();
  other.diagnostics[0].span = {0, 0};
  EXPECT_TRUE(seen.insert(fingerprint_of(other)).second) << "line";
  EXPECT_TRUE(seen.insert(fingerprint_of(found("b.nomad"))).second) << "file";
  other = found();
  other.diagnostics.push_back(other.diagnostics[0]);
  EXPECT_TRUE(seen.insert(fingerprint_of(other)).second) << "the second of its kind";
}

TEST(SarifReport, has_a_place_in_characters) {
  Json run = read(render_sarif({found()}, {}))["runs"][0];
  EXPECT_EQ(run["columnKind"], "unicodeCodePoints");
  Json result = run["results"][0];
  EXPECT_EQ(result["ruleId"], "image-latest");
  EXPECT_EQ(result["level"], "warning");
  EXPECT_EQ(result["message"]["text"], "image `redis` has no <version>\nhelp: name one & keep it");
  Json place = result["locations"][0];
  EXPECT_EQ(place["message"]["text"], "what is it today?");
  EXPECT_EQ(place["physicalLocation"]["artifactLocation"]["uri"], "jobs/web%201%25.nomad");
  EXPECT_EQ(place["physicalLocation"]["region"],
            Json({{"startLine", 2}, {"startColumn", 15}, {"endLine", 2}, {"endColumn", 20}}));
  EXPECT_EQ(result["relatedLocations"][0]["message"]["text"], "in this group");
  EXPECT_FALSE(result.contains("fixes"));
}

TEST(SarifReport, has_the_fix_as_regions_and_texts) {
  Findings findings = found();
  Fix fix{"name a version", {}};
  auto end = findings.diagnostics[0].span.end;
  fix.edits.add({{end, end}, ":7"});
  findings.diagnostics[0].fix = fix;
  Json written = read(render_sarif({findings}, {}))["runs"][0]["results"][0]["fixes"][0];
  EXPECT_EQ(written["description"]["text"], "name a version");
  Json replacement = written["artifactChanges"][0]["replacements"][0];
  EXPECT_EQ(replacement["deletedRegion"],
            Json({{"startLine", 2}, {"startColumn", 20}, {"endLine", 2}, {"endColumn", 20}}));
  EXPECT_EQ(replacement["insertedContent"]["text"], ":7");
}

TEST(SarifReport, tells_the_rules_that_found_something) {
  std::vector<RuleText> rules = {
      {"image-latest", Severity::warning, "an image without a version", "it moves", "image = \"redis:7\""},
      {"unheard-of", Severity::error, "nothing", "nobody", ""},
  };
  Json driver = read(render_sarif({found()}, {Color::never, rules}))["runs"][0]["tool"]["driver"];
  ASSERT_EQ(driver["rules"].size(), 1U);
  Json rule = driver["rules"][0];
  EXPECT_EQ(rule["id"], "image-latest");
  EXPECT_EQ(rule["defaultConfiguration"]["level"], "warning");
  EXPECT_EQ(rule["help"]["markdown"],
            "an image without a version\n\nit moves\n\ninstead:\n\n```hcl\nimage = \"redis:7\"\n```\n");
  EXPECT_TRUE(read(render_sarif({found()}, {}))["runs"][0]["tool"]["driver"]["rules"].empty());
}

TEST(SarifReport, tells_what_could_not_be_looked_at_beside_the_results) {
  Json run =
      read(render_sarif({about(Findings::About::file, "gone"), about(Findings::About::call, "odd")}, {}))["runs"][0];
  EXPECT_TRUE(run["results"].empty());
  Json invocation = run["invocations"][0];
  EXPECT_EQ(invocation["executionSuccessful"], false);
  Json notes = invocation["toolExecutionNotifications"];
  EXPECT_EQ(notes[0]["message"]["text"], "gone");
  EXPECT_EQ(notes[0]["locations"][0]["physicalLocation"], Json({{"artifactLocation", {{"uri", "no.nomad"}}}}));
  EXPECT_FALSE(notes[1].contains("locations"));
  EXPECT_EQ(read(render_sarif({found()}, {}))["runs"][0]["invocations"][0]["executionSuccessful"], true);
}

TEST(SarifReport, an_absolute_path_is_a_file_uri) {
  Json result = read(render_sarif({found("/a/b:c.nomad")}, {}))["runs"][0]["results"][0];
  EXPECT_EQ(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "file:///a/b%3Ac.nomad");
}

TEST(CheckstyleReport, is_errors_in_files) {
  EXPECT_EQ(render_checkstyle({found(), about(Findings::About::file, "gone"), about(Findings::About::call, "odd")}, {}),
            R"(<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="./jobs/web 1%.nomad">
    <error line="2" column="15" severity="warning" message="image `redis` has no &lt;version&gt;; help: name one &amp; keep it" source="jobstamp.image-latest"/>
  </file>
  <file name="no.nomad">
    <error line="0" severity="error" message="gone" source="jobstamp.input"/>
  </file>
  <file name="">
    <error line="0" severity="error" message="odd" source="jobstamp.input"/>
  </file>
</checkstyle>
)");
}

TEST(JunitReport, is_a_suite_a_file_and_a_case_a_finding) {
  Findings clean{Source("clean.nomad", ""), {}};
  EXPECT_EQ(render_junit({found("web.nomad"), clean, about(Findings::About::file, "gone")}, {}),
            R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jobstamp" tests="3" failures="1" errors="1">
  <testsuite name="web.nomad" tests="1" failures="1" errors="0">
    <testcase name="image-latest at 2:15" classname="web.nomad">
      <failure type="warning" message="image `redis` has no &lt;version&gt;">web.nomad:2:15: image `redis` has no &lt;version&gt;&#10;help: name one &amp; keep it</failure>
    </testcase>
  </testsuite>
  <testsuite name="clean.nomad" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="clean.nomad"/>
  </testsuite>
  <testsuite name="no.nomad" tests="1" failures="0" errors="1">
    <testcase name="input" classname="no.nomad">
      <error type="error" message="gone">no.nomad: gone</error>
    </testcase>
  </testsuite>
</testsuites>
)");
}

TEST(JunitReport, lets_pass_what_fails_no_call) {
  RenderOptions options;
  options.fails_from = Severity::error;
  EXPECT_EQ(render_junit({found("web.nomad")}, options),
            R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jobstamp" tests="1" failures="0" errors="0">
  <testsuite name="web.nomad" tests="1" failures="0" errors="0">
    <testcase name="image-latest at 2:15" classname="web.nomad">
      <system-out>web.nomad:2:15: image `redis` has no &lt;version&gt;&#10;help: name one &amp; keep it</system-out>
    </testcase>
  </testsuite>
</testsuites>
)");
}

TEST(Xml, shows_what_it_cannot_hold) {
  std::string document =
      render_checkstyle({about(Findings::About::call, "\"a\"\t\r\n\x01\x1b\xff\xEF\xBF\xBE日\x7F")}, {});
  EXPECT_NE(document.find("message=\"&quot;a&quot;&#9;&#13;&#10;\\u0001\\u001b\\xff\\ufffe日\x7F\""), document.npos)
      << document;
}

TEST(DiagnosticFormats, tell_one_input_at_a_time_or_all_at_once) {
  for (const auto& format : diagnostic_formats) EXPECT_NE(!format.lines, !format.render) << format.name;
}

TEST(EmptyReport, is_nothing_where_inputs_are_told_one_by_one) {
  Findings clean{Source("clean.nomad", text), {}};
  for (const auto& format : diagnostic_formats) {
    if (!format.lines) continue;
    EXPECT_EQ(format.lines(clean, {}), "") << format.name;
  }
}

TEST(EmptyReport, is_a_whole_document_where_a_machine_reads_it) {
  EXPECT_EQ(read(render_json({}, {}))["diagnostics"], Json::array());
  EXPECT_EQ(render_gitlab({}, {}), "[]\n");
  EXPECT_EQ(render_checkstyle({}, {}), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\"/>\n");
  EXPECT_EQ(render_junit({}, {}), R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jobstamp" tests="1" failures="0" errors="0">
  <testsuite name="jobstamp" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="jobstamp"/>
  </testsuite>
</testsuites>
)");
  Json run = read(render_sarif({}, {}))["runs"][0];
  EXPECT_EQ(run["results"], Json::array());
  EXPECT_EQ(run["invocations"][0]["executionSuccessful"], true);
}

}  // namespace
}  // namespace jobstamp
