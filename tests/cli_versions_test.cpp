// `jobstamp versions` as a whole command, in memory: which files it lists, what governs what across them, and how it
// fails. What the formats show is in corpus/versions.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "memory_environment.hpp"

namespace jobstamp::cli {
namespace {

std::string job_with(const std::string& image) {
  return "job \"web\" {\n  group \"webs\" {\n    task \"api\" {\n      config {\n        image = " + image +
         "\n      }\n    }\n  }\n}\n";
}

class CliVersions : public testing::Test {
 protected:
  // The rows' `field`, as JSON with a blank behind each.
  std::string listed(std::vector<std::string> words, const std::string& field) {
    words.insert(words.begin(), {"versions", "--format", "json"});
    EXPECT_EQ(world.call(words), 0) << world.errors;
    std::string all;
    auto inventory = nlohmann::json::parse(world.output);
    for (const auto& row : inventory["rows"]) all += row[field].dump() + " ";
    return all;
  }
  void expect(std::vector<std::string> words, int code, const std::string& output, const std::string& errors) {
    words.insert(words.begin(), "versions");
    EXPECT_EQ(world.call(words), code);
    EXPECT_EQ(world.output, output);
    EXPECT_EQ(world.errors, errors);
  }

  MemoryEnvironment world;
};

TEST_F(CliVersions, lists_standard_input) {
  world.input = job_with("\"redis:7.2\"");
  expect({}, 0, "PACKAGE  VERSION  STATUS  KIND   PLACE\nredis    7.2      pinned  image  -:5:18\n", "");
  EXPECT_EQ(listed({"--stdin-filename", "web.nomad", "-"}, "path"), "\"web.nomad\" ");
  world.terminals = {Stream::input};
  expect({}, 2, "",
         "jobstamp versions: name a file or directory, or `-` for standard input\ntry `jobstamp versions --help`\n");
}

TEST_F(CliVersions, lists_files_in_the_order_of_the_call_and_folders_by_name) {
  world.files = {{"d/a.nomad", job_with("\"a:1\"")},
                 {"d/b.hcl", job_with("\"b:1\"")},
                 {"d/no_job.hcl", "image = \"c:1\"\n"},
                 {"z.nomad", job_with("\"z:1\"")}};
  EXPECT_EQ(listed({"z.nomad", "d", "d/a.nomad"}, "package"), "\"z\" \"a\" \"b\" ");
  EXPECT_EQ(nlohmann::json::parse(world.output)["summary"].dump(), R"({"files":3,"packages":3,"sites":3})");
}

TEST_F(CliVersions, gives_the_same_on_one_thread_and_on_many) {
  for (int i = 0; i < 40; ++i) {
    world.files["d/" + std::to_string(i) + ".nomad"] = job_with("\"p" + std::to_string(i) + ":1\"");
  }
  std::string one = listed({"-j", "1", "d"}, "package");
  EXPECT_EQ(one, listed({"-j", "7", "d"}, "package"));
  EXPECT_NE(one.find("\"p39\""), std::string::npos);
}

TEST_F(CliVersions, takes_a_variable_from_a_variable_file_of_the_call) {
  world.files = {{"web.nomad", "variable \"tag\" {}\n" + job_with("\"redis:${var.tag}\"")},
                 {"prod.hcl", "tag = \"7.2\"\n"}};
  EXPECT_EQ(listed({"web.nomad"}, "status"), "\"computed\" ");
  EXPECT_EQ(listed({"web.nomad", "prod.hcl"}, "version"), "\"7.2\" \"7.2\" ");
  EXPECT_EQ(listed({"web.nomad", "prod.hcl"}, "path"), "\"web.nomad\" \"prod.hcl\" ");
  EXPECT_EQ(listed({"web.nomad", "prod.hcl"}, "governed_by"), "\"tag\" null ");
}

TEST_F(CliVersions, says_so_where_there_is_nothing_to_list) {
  world.files = {{"a.nomad", "job \"a\" {\n}\n"}, {"b.nomad", ""}};
  expect({"a.nomad"}, 0, "", "no package is named in 1 file\n");
  expect({"a.nomad", "b.nomad"}, 0, "", "no package is named in 2 files\n");
  EXPECT_EQ(listed({"a.nomad"}, "package"), "");
  EXPECT_EQ(world.errors, "no package is named in 1 file\n");
  expect({"--format", "tsv", "a.nomad"}, 0,
         "package\tnames\tversion\tstatus\tkind\taddress\tpath\tline\tcolumn\tgoverned_by\treason\n",
         "no package is named in 1 file\n");
}

TEST_F(CliVersions, lists_nothing_where_one_file_is_broken) {
  world.files = {{"good.nomad", job_with("\"redis:7.2\"")}, {"broken.nomad", "job \"a\" {\n"}};
  EXPECT_EQ(world.call({"versions", "good.nomad", "broken.nomad"}), 2);
  EXPECT_EQ(world.output, "");
  EXPECT_TRUE(world.errors.starts_with("broken.nomad:1:9: error[hcl-syntax]")) << world.errors;
  EXPECT_EQ(world.call({"versions", "good.nomad", "missing.nomad"}), 2);
  EXPECT_EQ(world.output, "");
  EXPECT_NE(world.errors.find("missing.nomad"), std::string::npos);
}

TEST_F(CliVersions, takes_every_format_that_its_help_names_and_no_other) {
  world.input = job_with("\"redis:7.2\"");
  std::vector<std::string> answers;
  for (auto format : {"table", "json", "tsv", "markdown"}) {
    EXPECT_EQ(world.call({"versions", "--format", format}), 0) << world.errors;
    answers.push_back(world.output);
  }
  EXPECT_EQ(std::set<std::string>(answers.begin(), answers.end()).size(), 4U);
  EXPECT_EQ(world.call({"versions", "--format", "xml"}), 2);
  EXPECT_NE(world.errors.find("`xml`"), std::string::npos) << world.errors;
}

}  // namespace
}  // namespace jobstamp::cli
