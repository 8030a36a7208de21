// `lint` as a whole command: settings, comments, fixes and formats where they meet.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "memory_environment.hpp"

namespace jobstamp::cli {
namespace {

std::string job_with(const std::string& line) {
  return "job \"web\" {\n  group \"web\" {\n    task \"web\" {\n      driver = \"docker\"\n      config {\n        " +
         line + "\n      }\n    }\n  }\n}\n";
}

class CliLint : public testing::Test {
 protected:
  int lint(std::vector<std::string> words) {
    words.insert(words.begin(), {"lint", "--output-format", "concise"});
    return world.call(words);
  }

  MemoryEnvironment world;
  const std::string latest = job_with("image = \"redis\"");
  const std::string useless = job_with("image = \"redis:7.2.4\" # jobstamp:ignore image-latest it was once");
};

TEST_F(CliLint, hears_the_settings_of_each_file) {
  world.files = {
      {"a.nomad", latest}, {"x/b.nomad", latest}, {"x/.jobstamp.hcl", "rules {\n  image-latest = \"error\"\n}\n"}};
  EXPECT_EQ(lint({}), 1);
  EXPECT_EQ(world.output,
            "a.nomad:6:17: warning: image `redis` names no version [image-latest]\n"
            "x/b.nomad:6:17: error: image `redis` names no version [image-latest]\n");
  EXPECT_EQ(lint({"--rule", "image-latest=off"}), 0) << "the call wins";
  EXPECT_EQ(world.output, "");
}

TEST_F(CliLint, stops_at_settings_with_a_mistake) {
  world.files = {{"a.nomad", latest}, {".jobstamp.hcl", "rules {\n  image-last = \"off\"\n}\n"}};
  EXPECT_EQ(lint({}), 2);
  EXPECT_EQ(world.output,
            ".jobstamp.hcl:2:3: error: there is no rule `image-last` [settings]\n"
            "a.nomad:6:17: warning: image `redis` names no version [image-latest]\n");
}

TEST_F(CliLint, hears_comments) {
  world.files = {{"a.nomad", job_with("image = \"redis\" # jobstamp:ignore image-latest why not")},
                 {"b.nomad", useless}};
  EXPECT_EQ(lint({}), 1);
  EXPECT_EQ(world.output, "b.nomad:6:49: warning: `image-latest` finds nothing to ignore there [unused-ignore]\n");
  EXPECT_EQ(lint({"--rule", "unused-ignore=error"}), 1);
  EXPECT_EQ(world.output, "b.nomad:6:49: error: `image-latest` finds nothing to ignore there [unused-ignore]\n");
  EXPECT_EQ(lint({"--rule", "image-latest=off"}), 0) << "a rule that was not asked could find nothing";
}

TEST_F(CliLint, says_no_more_of_a_file_without_a_job) {
  world.files = {{"agent.hcl", "data_dir = \"/x\"\nserver {\n  enabled = true # jobstamp:ignore image-latest\n}\n"}};
  EXPECT_EQ(lint({"agent.hcl"}), 1);
  EXPECT_EQ(world.output, "agent.hcl:1:1: error: this file has no `job` block [missing-job-block]\n");
  EXPECT_EQ(lint({"agent.hcl", "--rule", "missing-job-block=off"}), 0);
}

TEST_F(CliLint, mends_syntax_before_it_asks_the_rules) {
  world.files = {{"a.nomad", job_with("image = \"redis\",")}};
  EXPECT_EQ(lint({}), 2);
  EXPECT_EQ(lint({"--fix"}), 1);
  EXPECT_EQ(world.files["a.nomad"], latest);
  EXPECT_EQ(world.errors, "a.nomad:6: fixed: delete the comma [hcl-syntax]\n");
  EXPECT_EQ(world.output, "a.nomad:6:17: warning: image `redis` names no version [image-latest]\n");
}

TEST_F(CliLint, fixes_files_and_tells_the_rest) {
  world.files = {{"a.nomad", latest}, {"b.nomad", useless}};
  EXPECT_EQ(lint({"--fix"}), 1);
  EXPECT_EQ(world.written, std::vector<std::string>({"b.nomad"}));
  EXPECT_EQ(world.files["b.nomad"], job_with("image = \"redis:7.2.4\""));
  EXPECT_EQ(world.errors, "b.nomad:6: fixed: delete the comment [unused-ignore]\n");
  EXPECT_EQ(world.output, "a.nomad:6:17: warning: image `redis` names no version [image-latest]\n");
  EXPECT_EQ(lint({"--fix", "b.nomad"}), 0);
  EXPECT_EQ(world.errors + world.output, "");
}

TEST_F(CliLint, fixes_nothing_where_one_file_is_broken) {
  world.files = {{"a.nomad", "job \"web\" {\n  a =\n}\n"}, {"b.nomad", useless}};
  EXPECT_EQ(lint({"--fix"}), 2);
  EXPECT_TRUE(world.written.empty());
  EXPECT_EQ(world.output,
            "a.nomad:2:6: error: expected a value, found the end of the line [hcl-syntax]\n"
            "b.nomad:6:49: warning: `image-latest` finds nothing to ignore there [unused-ignore]\n");
  EXPECT_EQ(world.errors, "");
}

TEST_F(CliLint, fixes_standard_input_onto_standard_output) {
  world.input = useless + "# jobstamp:ignore nothing\n";
  EXPECT_EQ(lint({"--fix", "--stdin-filename", "web.nomad", "-"}), 1);
  EXPECT_EQ(world.output, job_with("image = \"redis:7.2.4\"") + "# jobstamp:ignore nothing\n");
  EXPECT_EQ(world.errors,
            "web.nomad:6: fixed: delete the comment [unused-ignore]\n"
            "web.nomad:11:19: warning: there is no rule `nothing` to ignore [unused-ignore]\n");
  world.input = "a = ";
  EXPECT_EQ(lint({"--fix", "-"}), 2);
  EXPECT_EQ(world.output, "") << "an error leaves standard output empty";
  world.files = {{".jobstamp.hcl", "exclude = [\"old/\"]\n"}};
  world.input = useless;
  EXPECT_EQ(lint({"--fix", "--force-exclude", "--stdin-filename", "old/a.nomad", "-"}), 0);
  EXPECT_EQ(world.output, useless);
}

TEST_F(CliLint, hears_a_variable_file_by_whatever_name) {
  const std::string named = "variable \"image\" {\n  type = string\n}\n" + job_with("image = var.image");
  const std::string found = "a.nomad:9:17: warning: image `redis` names no version [image-latest]\n";
  for (std::string name : {"set.hcl", "z.nomad"}) {
    world.files = {{"a.nomad", named}, {name, "image = \"redis\"\n"}};
    EXPECT_EQ(lint({"a.nomad", name}), 1) << name;
    EXPECT_EQ(world.output, found) << name;
  }
  EXPECT_EQ(lint({}), 1) << "though it is read behind the job file, and by itself that has no mistake";
  EXPECT_EQ(world.output, found);
  world.files.erase("z.nomad");
  EXPECT_EQ(lint({}), 0) << world.output;
}

TEST_F(CliLint, tells_of_a_file_named_twice_once) {
  world.files = {{"a.nomad", latest}};
  EXPECT_EQ(lint({"a.nomad", "./a.nomad"}), 1);
  EXPECT_EQ(world.output, "a.nomad:6:17: warning: image `redis` names no version [image-latest]\n");
}

TEST_F(CliLint, tells_a_file_that_cannot_be_written) {
  world.files = {{"b.nomad", useless}};
  world.unwritable = {"b.nomad"};
  EXPECT_EQ(lint({"--fix"}), 2);
  EXPECT_EQ(world.errors, "");
  EXPECT_NE(world.output.find("no space left on device"), std::string::npos) << world.output;
}

TEST_F(CliLint, gives_sarif_its_rules_and_fixes) {
  world.files = {{"a.nomad", latest}, {"b.nomad", useless}};
  EXPECT_EQ(world.call({"lint", "--output-format", "sarif"}), 1);
  auto run = nlohmann::json::parse(world.output)["runs"][0];
  const auto& rules = run["tool"]["driver"]["rules"];
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_EQ(rules[0]["id"], "image-latest");
  EXPECT_EQ(rules[0]["shortDescription"]["text"], "an image that names no version");
  EXPECT_TRUE(run["results"][1].contains("fixes"));
}

TEST_F(CliLint, fails_in_junit_what_fails_the_call) {
  world.files = {{"a.nomad", latest}};
  EXPECT_EQ(world.call({"lint", "--output-format", "junit"}), 1);
  EXPECT_NE(world.output.find("failures=\"1\""), std::string::npos) << world.output;
  EXPECT_EQ(world.call({"lint", "--output-format", "junit", "--fail-level", "error"}), 0);
  EXPECT_NE(world.output.find("failures=\"0\""), std::string::npos) << world.output;
}

TEST_F(CliLint, gives_a_whole_document_where_it_finds_nothing) {
  world.files = {{"a.nomad", job_with("image = \"redis:7.2.4\"")}};
  for (auto [format, begins] :
       {std::pair("gitlab", "[]\n"), {"checkstyle", "<?xml"}, {"junit", "<?xml"}, {"sarif", "{"}}) {
    EXPECT_EQ(world.call({"lint", "--output-format", format}), 0);
    EXPECT_TRUE(world.output.starts_with(begins)) << world.output;
    EXPECT_EQ(world.call({"lint", "--output-format", format, "--output-file", "found"}), 0);
    EXPECT_TRUE(world.files["found"].starts_with(begins)) << world.files["found"];
    EXPECT_EQ(world.output + world.errors, "");
  }
  for (auto format : {"full", "concise", "github"}) {
    EXPECT_EQ(world.call({"lint", "--output-format", format}), 0);
    EXPECT_EQ(world.output + world.errors, "");
  }
}

}  // namespace
}  // namespace jobstamp::cli
