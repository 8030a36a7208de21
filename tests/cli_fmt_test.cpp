// `fmt`, run in memory: what it prints, what it writes, and how it ends. What needs a real disk is in
// cli_files_test.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "cli_fixture.hpp"

#include <nlohmann/json.hpp>

namespace jobstamp::cli {
namespace {

class CliFmt : public Cli {
 protected:
  CliFmt() {
    world.files = {{"messy.nomad", messy}, {"tidy.nomad", canonical}};
    world.input = messy;
  }
};

TEST_F(CliFmt, does_not_rewrite_a_folder_where_standard_input_was_meant) {
  EXPECT_EQ(world.call({"fmt", "--stdin-filename", "messy.nomad"}), 2);
  EXPECT_NE(world.errors.find("add `-`"), std::string::npos) << world.errors;
  EXPECT_TRUE(world.written.empty());
}

TEST_F(CliFmt, takes_fail_safe_only_where_it_prints) {
  EXPECT_EQ(world.call({"fmt", "--fail-safe", "--check", "-"}), 2);
  EXPECT_EQ(world.call({"fmt", "--fail-safe", "--diff", "messy.nomad"}), 2);
}

TEST_F(CliFmt, rewrites_files_in_silence_and_leaves_tidy_ones_alone) {
  expect({"fmt", "messy.nomad", "tidy.nomad"}, 0, "");
  EXPECT_EQ(world.files["messy.nomad"], canonical);
  EXPECT_EQ(world.written, std::vector<std::string>{"messy.nomad"});
}

TEST_F(CliFmt, works_on_the_current_folder_where_nothing_is_named) {
  world.files = {{"a.nomad", messy}, {"b/c.hcl", messy}, {"b/d.txt", messy}, {".hidden/e.nomad", messy}};
  expect({"fmt", "-list"}, 0, "a.nomad\nb/c.hcl\n");
}

TEST_F(CliFmt, prints_standard_input) {
  expect({"fmt", "-"}, 0, canonical);
  expect({"fmt", "--check", "-"}, 1, "-\n");
  expect({"fmt", "--check", "--stdin-filename", "web.nomad", "-"}, 1, "web.nomad\n");
  world.input = canonical;
  expect({"fmt", "--check", "-"}, 0, "");
  expect({"fmt", "--diff", "-"}, 0, "");
}

TEST_F(CliFmt, reads_standard_input_once_wherever_it_stands) {
  expect({"fmt", "messy.nomad", "-", "-"}, 0, canonical);
  EXPECT_EQ(world.written, std::vector<std::string>{"messy.nomad"});
}

TEST_F(CliFmt, checks_without_writing) {
  expect({"fmt", "--check", "messy.nomad", "tidy.nomad"}, 1, "messy.nomad\n");
  expect({"fmt", "-check", "-list=false", "messy.nomad"}, 1, "");
  expect({"fmt", "--check", "tidy.nomad"}, 0, "");
  EXPECT_TRUE(world.written.empty());
}

TEST_F(CliFmt, shows_a_patch) {
  expect({"fmt", "--diff", "messy.nomad"}, 1,
         "--- a/messy.nomad\n+++ b/messy.nomad\n@@ -1,2 +1,2 @@\n-a=1\n+a      = 1\n longer = 2\n");
  EXPECT_TRUE(world.written.empty());
}

TEST_F(CliFmt, understands_the_spellings_of_nomad) {
  expect({"fmt", "-write=false", "messy.nomad"}, 0, "messy.nomad\n");
  expect({"fmt", "-write=false", "-list=false", "messy.nomad"}, 0, canonical);
  world.input = messy;
  expect({"fmt", "-write=false", "-"}, 0, canonical);
  expect({"fmt", "-list=true", "-"}, 0, canonical);
  expect({"fmt", "-check=true", "-no-color", "messy.nomad"}, 1, "messy.nomad\n");
  EXPECT_TRUE(world.written.empty());
  expect({"fmt", "-check=false", "-list=true", "-recursive", "messy.nomad"}, 0, "messy.nomad\n");
  EXPECT_EQ(world.written, std::vector<std::string>{"messy.nomad"});
}

TEST_F(CliFmt, stays_out_of_lower_folders_where_told_to) {
  world.files = {{"jobs/a.nomad", messy}, {"jobs/deep/b.nomad", messy}};
  expect({"fmt", "-recursive=false", "-list", "jobs"}, 0, "jobs/a.nomad\n");
}

TEST_F(CliFmt, prints_instead_of_writing) {
  expect({"fmt", "--stdout", "messy.nomad", "tidy.nomad"}, 0, canonical + canonical);
  EXPECT_TRUE(world.written.empty());
}

TEST_F(CliFmt, writes_nothing_where_any_input_is_broken) {
  world.files["broken.nomad"] = broken;
  EXPECT_EQ(world.call({"fmt", "-list", "messy.nomad", "broken.nomad", "none.nomad"}), 2);
  EXPECT_EQ(world.output, "");
  EXPECT_TRUE(world.written.empty());
  EXPECT_NE(world.errors.find("none.nomad: error[input]: there is no such file or directory\n"), std::string::npos);
  EXPECT_NE(world.errors.find("broken.nomad:2:1: error"), std::string::npos) << world.errors;
}

TEST_F(CliFmt, keeps_going_where_told_to) {
  world.files["broken.nomad"] = broken;
  EXPECT_EQ(world.call({"fmt", "-list", "--keep-going", "broken.nomad", "messy.nomad"}), 2);
  EXPECT_EQ(world.output, "messy.nomad\n");
  EXPECT_EQ(world.written, std::vector<std::string>{"messy.nomad"});
}

TEST_F(CliFmt, prints_no_broken_text_beside_good_ones) {
  world.files["broken.nomad"] = broken;
  EXPECT_EQ(world.call({"fmt", "--stdout", "--keep-going", "broken.nomad", "messy.nomad"}), 2);
  EXPECT_EQ(world.output, canonical);
}

TEST_F(CliFmt, shows_control_characters_to_github_as_to_people) {
  world.input = "b = \x1b[31m\n";
  EXPECT_EQ(world.call({"fmt", "--check", "--output-format", "github", "-"}), 2);
  EXPECT_EQ(world.errors.find('\x1b'), world.errors.npos) << world.errors;
}

TEST_F(CliFmt, tells_programs_what_is_not_canonical) {
  EXPECT_EQ(world.call({"fmt", "--check", "--output-format", "github", "messy.nomad", "tidy.nomad"}), 1);
  EXPECT_EQ(world.output, "messy.nomad\n");
  EXPECT_EQ(
      world.errors,
      "::warning title=jobstamp (unformatted),file=messy.nomad,line=1,endLine=1,col=2,endColumn=2::not in canonical "
      "form from here on%0Ahelp: run `jobstamp fmt`\n");
  expect({"fmt", "--check", "--output-format", "sarif", "--output-file", "found", "messy.nomad"}, 1, "messy.nomad\n");
  auto results = nlohmann::json::parse(world.files["found"])["runs"][0]["results"];
  ASSERT_EQ(results.size(), 1U);
  EXPECT_EQ(results[0]["ruleId"], "unformatted");
  expect({"fmt", "--check", "--output-format", "concise", "messy.nomad"}, 1, "messy.nomad\n");
}

TEST_F(CliFmt, hands_a_broken_text_back_to_an_editor) {
  world.input = broken;
  expect({"fmt", "--fail-safe", "-"}, 0, broken);
  world.files["broken.nomad"] = broken;
  expect({"fmt", "--fail-safe", "--stdout", "broken.nomad"}, 0, broken);
  EXPECT_EQ(world.call({"fmt", "--fail-safe", "none.nomad"}), 2) << "there is nothing to hand back";
}

TEST_F(CliFmt, says_what_cannot_be_read) {
  world.unreadable = {"messy.nomad"};
  expect({"fmt", "messy.nomad"}, 2, "", "messy.nomad: error[input]: cannot read it: permission denied\n");
}

TEST_F(CliFmt, names_what_was_written_when_the_disk_is_full) {
  world.files = {{"a.nomad", messy}, {"b.nomad", messy}, {"c.nomad", messy}};
  world.unwritable = {"b.nomad"};
  expect({"fmt", "-list", "a.nomad", "b.nomad", "c.nomad"}, 2, "",
         "b.nomad: error[input]: cannot write it: no space left on device; written before it: `a.nomad`; "
         "not begun: `c.nomad`\n");
  EXPECT_EQ(world.files["c.nomad"], messy);
}

TEST_F(CliFmt, says_when_standard_output_is_full) {
  world.output_failure = "no space left on device";
  expect({"fmt", "-"}, 2, "", "error: cannot write to standard output: no space left on device\n");
}

TEST_F(CliFmt, works_once_on_a_file_named_twice) {
  world.links = {{"other.nomad", "messy.nomad"}};
  expect({"fmt", "-list", "messy.nomad", "./messy.nomad", "other.nomad"}, 0, "messy.nomad\n");
  EXPECT_EQ(world.written.size(), 1U);
}

// A pattern says what a walk finds; only what somebody hid, ignored or excluded is excluded.
TEST_F(CliFmt, takes_a_name_outside_the_patterns_even_where_it_minds_what_is_excluded) {
  world.files = {{"main.tf", messy}};
  expect({"fmt", "-list", "--force-exclude", "main.tf"}, 0, "main.tf\n");
  expect({"fmt", "--force-exclude", "--stdin-filename", "main.tf", "-"}, 0, canonical);
}

TEST_F(CliFmt, refuses_json_by_name) {
  world.files["web.nomad.json"] = "{}";
  expect({"fmt", "web.nomad.json"}, 2, "",
         "web.nomad.json: error[input]: this is JSON, and jobstamp works on HCL\n"
         "    = help: name the HCL that a job file was made from; write a variable file as lines of `NAME = VALUE`\n");
  EXPECT_EQ(world.call({"fmt", "--stdin-filename", "web.json", "-"}), 2);
}

TEST_F(CliFmt, names_utf16) {
  world.input = std::string(
      "\xFF\xFE"
      "a\0=\0",
      6);
  EXPECT_EQ(world.call({"fmt", "-"}), 2);
  EXPECT_NE(world.errors.find("this file is UTF-16, and HCL is UTF-8\n"), std::string::npos) << world.errors;
}

TEST_F(CliFmt, formats_some_lines_only) {
  world.input = "a=1\n\nb=1\n\nc = {\nd=1\n}\n";
  expect({"fmt", "--lines", "3:3", "-"}, 0, "a=1\n\nb = 1\n\nc = {\nd=1\n}\n");
  expect({"fmt", "--lines", "6", "-"}, 0, "a=1\n\nb=1\n\nc = {\n  d = 1\n}\n");
  EXPECT_EQ(world.call({"fmt", "--lines", "3:1", "-"}), 2);
}

TEST_F(CliFmt, puts_the_order_of_the_input_before_that_of_the_threads) {
  world.files.clear();
  std::string names;
  for (int i = 10; i < 90; ++i) {
    world.files["j" + std::to_string(i) + ".nomad"] = i % 3 == 0 ? canonical : messy;
    if (i % 3 != 0) names += "j" + std::to_string(i) + ".nomad\n";
  }
  expect({"fmt", "--check", "-j", "4", "."}, 1, names);
  expect({"fmt", "--check", "-j1", "."}, 1, names);
}

TEST_F(CliFmt, puts_diagnostics_where_and_as_they_are_wanted) {
  world.input = broken;
  expect({"fmt", "--output-format", "json", "--output-file", "out.json", "-"}, 2, "");
  EXPECT_EQ(nlohmann::json::parse(world.files["out.json"])["diagnostics"][0]["path"], "-");
  EXPECT_EQ(world.call({"fmt", "--output-format", "concise", "-"}), 2);
  EXPECT_TRUE(world.errors.starts_with("-:2:1: error: expected `]`")) << world.errors;
  EXPECT_TRUE(world.errors.ends_with(" [hcl-syntax]\n")) << world.errors;
}

TEST_F(CliFmt, colours_only_terminals_that_want_it) {
  world.input = broken;
  auto colored = [&](std::vector<std::string> more = {}) {
    std::vector<std::string> words = {"fmt", "-"};
    words.insert(words.end(), more.begin(), more.end());
    world.call(words);
    return world.errors.find('\x1b') != std::string::npos;
  };
  EXPECT_FALSE(colored());
  EXPECT_TRUE(colored({"--color", "always"}));
  world.variables = {{"FORCE_COLOR", "1"}};
  EXPECT_TRUE(colored());
  world.variables = {};
  world.terminals = {Stream::errors};
  EXPECT_TRUE(colored());
  EXPECT_FALSE(colored({"-no-color"}));
  EXPECT_FALSE(colored({"--color=never"}));
  for (auto name : {"NO_COLOR", "NOMAD_CLI_NO_COLOR"}) {
    world.variables = {{name, "1"}};
    EXPECT_FALSE(colored()) << name;
  }
  world.variables = {{"TERM", "dumb"}};
  EXPECT_FALSE(colored());
}

}  // namespace
}  // namespace jobstamp::cli
