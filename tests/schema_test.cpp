// The JSON that programs read keeps what its schema in docs/ promises: for every case of the corpus, by a validator
// that is not ours (valijson). Nothing is told that the schema does not name, and the schema notices what is missing or
// wrong.
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "corpus.hpp"
#include "corpus_faces.hpp"
#include "project.hpp"

namespace jobstamp {
namespace {

using nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

json read_json(const std::string& path) {
  std::ifstream in(project_root() / path);
  return json::parse(in);
}

// Readers must bear members that are new; a test must not.
void close(json& schema) {
  if (schema.is_object() && schema.contains("properties")) schema["additionalProperties"] = false;
  for (auto& part : schema) {
    if (part.is_structured()) close(part);
  }
}

class Checker {
 public:
  explicit Checker(const std::string& path) {
    json document = read_json(path);
    close(document);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(document), schema_);
  }

  /// What is wrong with `document`, a line each; empty if nothing is.
  std::string faults(const json& document) const {
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    validator.validate(schema_, Adapter(document), &results);
    std::string lines;
    for (const auto& error : results) {
      for (const auto& step : error.context) lines += step;
      lines += ": " + error.description + "\n";
    }
    return lines;
  }

 private:
  valijson::Schema schema_;
};

std::vector<json> reports() {
  std::vector<json> all;
  for (const auto& each : corpus::find_cases()) {
    if (!each.has("args") || corpus::arguments_of(each).front() != "set") continue;
    auto arguments = corpus::arguments_of(each);
    arguments.insert(arguments.end(), {"--report", "json=report.json"});
    std::string text = corpus::run_on(each.read(corpus::input_file), arguments).json_report;
    if (!text.empty()) all.push_back(json::parse(text));
  }
  return all;
}

std::vector<json> inventories() {
  std::vector<json> all;
  for (const auto& each : corpus::find_cases()) {
    if (each.broken()) continue;
    std::string text = corpus::run_on(each.read(corpus::input_file), {"versions", "--format", "json"}).output;
    all.push_back(json::parse(text));
  }
  return all;
}

/// Every place of a document, as a pointer.
void collect(const json& value, const json::json_pointer& at, std::vector<json::json_pointer>& found) {
  found.push_back(at);
  if (!value.is_structured()) return;
  for (const auto& [key, part] : value.items()) {
    collect(part, value.is_array() ? at / std::stoul(key) : at / key, found);
  }
}

/// Documents with one thing wrong: a member that is missing, a value of a type that nothing has, a member too many.
std::vector<std::pair<std::string, json>> spoilt(const json& document) {
  std::vector<json::json_pointer> places;
  collect(document, json::json_pointer(), places);
  std::vector<std::pair<std::string, json>> all;
  for (const auto& at : places) {
    json wrong = document;
    wrong[at] = 0.5;
    all.emplace_back("0.5 at " + at.to_string(), wrong);
    if (document[at].is_object()) {
      json more = document;
      more[at]["unknown"] = 1;
      all.emplace_back("one more at " + at.to_string(), more);
    }
    if (at.empty() || !document[at.parent_pointer()].is_object()) continue;
    json less = document;
    less[at.parent_pointer()].erase(at.back());
    all.emplace_back("none at " + at.to_string(), less);
  }
  return all;
}

void expect_all_valid(const Checker& checker, const std::vector<json>& documents) {
  for (const json& document : documents) EXPECT_EQ(checker.faults(document), "") << document.dump(2);
}

void expect_spoilt_to_be_noticed(const Checker& checker, const json& document) {
  for (const auto& [what, wrong] : spoilt(document)) EXPECT_NE(checker.faults(wrong), "") << what;
}

TEST(ChangeReportSchema, describes_every_report_of_the_corpus) {
  Checker checker("docs/change-report.schema.json");
  std::vector<json> all = reports();
  EXPECT_GT(all.size(), 40U);
  expect_all_valid(checker, all);
}

TEST(ChangeReportSchema, notices_what_is_missing_wrong_or_new) {
  Checker checker("docs/change-report.schema.json");
  json report;
  for (const json& each : reports()) {
    bool tells = !each["files"].empty() && !each["files"][0]["changes"].empty() && each["diagnostics"].empty() &&
                 each["files"][0]["diagnostics"].empty();
    if (tells) report = each;
  }
  ASSERT_TRUE(report.is_object());
  expect_spoilt_to_be_noticed(checker, report);
}

TEST(VersionsSchema, describes_every_inventory_of_the_corpus) {
  Checker checker("docs/versions.schema.json");
  std::vector<json> all = inventories();
  EXPECT_GT(all.size(), 100U);
  expect_all_valid(checker, all);
}

TEST(VersionsSchema, notices_what_is_missing_wrong_or_new) {
  Checker checker("docs/versions.schema.json");
  json inventory;
  for (const json& each : inventories()) {
    if (each["rows"].size() > 2) inventory = each;
  }
  ASSERT_TRUE(inventory.is_object());
  expect_spoilt_to_be_noticed(checker, inventory);
}

}  // namespace
}  // namespace jobstamp
