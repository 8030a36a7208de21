// Diagnostics as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), one run, as GitHub's code scanning takes it.
// A finding has a place in a text and is a result; what could not be looked at is a notification of the run, which then
// did not succeed.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "report/fingerprint.hpp"
#include "report/json_writer.hpp"
#include "report/message.hpp"
#include "report/sarif_result.hpp"

namespace jobstamp {
namespace {

using namespace sarif;

void write_results(JsonWriter& json, const std::vector<Findings>& all) {
  Fingerprints fingerprints;
  json.key("results");
  json.begin('[');
  for (const auto& findings : all) {
    if (findings.about != Findings::About::text) continue;
    for (const auto& diagnostic : findings.diagnostics) {
      json.next();
      write_result(json, findings, diagnostic, fingerprints.next(findings, diagnostic));
    }
  }
  json.end(']');
}

void write_notification(JsonWriter& json, const Findings& findings, const Diagnostic& diagnostic) {
  auto as_location = [&](const Findings& at) { write_location(json, at, {}, ""); };
  json.object([&] {
    json.field("level", level_of(diagnostic.severity));
    write_text(json, "message", message_and_help(diagnostic, "\n"));
    if (findings.about == Findings::About::file) json.array("locations", std::span(&findings, 1), as_location);
  });
}

// How the run itself went.
void write_invocation(JsonWriter& json, const std::vector<Findings>& all) {
  auto fails = [](const Findings& each) { return each.about != Findings::About::text && has_errors(each.diagnostics); };
  json.object([&] {
    json.field("executionSuccessful", !std::ranges::any_of(all, fails));
    json.key("toolExecutionNotifications");
    json.begin('[');
    for (const auto& findings : all) {
      if (findings.about == Findings::About::text) continue;
      for (const auto& diagnostic : findings.diagnostics) {
        json.next();
        write_notification(json, findings, diagnostic);
      }
    }
    json.end(']');
  });
}

void write_rule(JsonWriter& json, const RuleText& rule) {
  std::string page = std::string(rule.what) + "\n\n" + std::string(rule.why) + "\n";
  std::string markdown = page;
  if (!rule.instead.empty()) {
    page.append("\ninstead:\n\n").append(rule.instead).append("\n");
    markdown.append("\ninstead:\n\n```hcl\n").append(rule.instead).append("\n```\n");
  }
  json.object([&] {
    json.field("id", rule.code);
    write_text(json, "shortDescription", rule.what);
    write_text(json, "fullDescription", rule.why);
    json.field("help", [&] {
      json.object([&] {
        json.field("text", page);
        json.field("markdown", markdown);
      });
    });
    json.field("defaultConfiguration", [&] { json.object([&] { json.field("level", level_of(rule.severity)); }); });
  });
}

// Of the rules that are known those that something was found by: a page of every rule would be most of the document.
void write_driver(JsonWriter& json, const std::vector<Findings>& all, std::span<const RuleText> rules) {
  std::set<std::string_view> used;
  for (const auto& findings : all) {
    for (const auto& diagnostic : findings.diagnostics) used.insert(diagnostic.code);
  }
  json.object([&] {
    json.field("name", "jobstamp");
    json.field("version", JOBSTAMP_VERSION);
    json.key("rules");
    json.begin('[');
    for (const auto& rule : rules) {
      if (!used.contains(rule.code)) continue;
      json.next();
      write_rule(json, rule);
    }
    json.end(']');
  });
}

}  // namespace

std::string render_sarif(const std::vector<Findings>& all, const RenderOptions& options) {
  std::string out;
  JsonWriter json(out);
  auto write_run = [&](const std::vector<Findings>&) {
    json.object([&] {
      json.field("tool",
                 [&] { json.object([&] { json.field("driver", [&] { write_driver(json, all, options.rules); }); }); });
      json.array("invocations", std::span(&all, 1), [&](const auto&) { write_invocation(json, all); });
      json.field("columnKind", "unicodeCodePoints");
      write_results(json, all);
    });
  };
  json.object([&] {
    json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.field("version", "2.1.0");
    json.array("runs", std::span(&all, 1), write_run);
  });
  return out + '\n';
}

}  // namespace jobstamp
