// Whole commands, run in memory: what they print, what they write, and how they end. What needs a real disk is in
// cli_files_test.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/cli.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "memory_environment.hpp"

namespace jobstamp::cli {
namespace {

const std::string messy = "a=1\nlonger = 2\n";
const std::string canonical = "a      = 1\nlonger = 2\n";
const std::string broken = "a = [\n";
const std::string job = R"(job "web" {
  group "webs" {
    task "frontend" {
      driver = "raw_exec"
      artifact {
        source = "http://store/main:1.0.0"
      }
      config {
        command = "main:1.0.0"
      }
    }
  }
}
)";
std::string job_at(const std::string& version) {
  std::string text = job;
  for (auto at = text.find("1.0.0"); at != text.npos; at = text.find("1.0.0")) text.replace(at, 5, version);
  return text;
}

class Cli : public testing::Test {
 protected:
  void expect(std::vector<std::string> words, int code, const std::string& output, const std::string& errors = "") {
    std::string line;
    for (const auto& word : words) line += word + " ";
    EXPECT_EQ(world.call(std::move(words)), code) << line << "\n" << world.errors;
    EXPECT_EQ(world.output, output) << line;
    EXPECT_EQ(world.errors, errors) << line;
  }

  MemoryEnvironment world;
};

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

TEST_F(CliFmt, refuses_json_by_name) {
  world.files["web.nomad.json"] = "{}";
  expect({"fmt", "web.nomad.json"}, 2, "",
         "web.nomad.json: error[input]: this is a JSON job file, and jobstamp works on HCL\n"
         "    = help: name the HCL file that it was made from\n");
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

TEST_F(Cli, tells_a_wrong_call_from_a_right_one) {
  const std::string see = "\ntry `jobstamp fmt --help`\n";
  expect({"fmt", "--chek"}, 2, "", "jobstamp fmt: unknown option `--chek`; did you mean `--check`?" + see);
  expect({"fmt", "--color"}, 2, "", "jobstamp fmt: `--color` needs a value: auto|always|never" + see);
  expect({"fmt", "--color", "no"}, 2, "",
         "jobstamp fmt: `--color` cannot be `no`: it is one of auto|always|never" + see);
  expect({"fmt", "-list=maybe"}, 2, "", "jobstamp fmt: `-list=maybe`: expected `true` or `false` after `=`" + see);
  expect({"fmt", "--stdin-filename", "a", "--stdin-filename=b", "-"}, 2, "",
         "jobstamp fmt: `--stdin-filename` is given twice: `a` and `b`" + see);
  expect({"fmt", "-j", "0", "-"}, 2, "", "jobstamp fmt: `--threads` needs a number from 1" + see);
  expect({"fmt", "--keep-going=1", "-"}, 2, "", "jobstamp fmt: `--keep-going` takes no value" + see);
  expect({"fmt", "--stdout", "--check", "-"}, 2, "",
         "jobstamp fmt: `--stdout` prints texts, `--check` and `--diff` do not: choose one" + see);
  expect({"fmtt"}, 2, "", "jobstamp: there is no command `fmtt`; did you mean `fmt`?\ntry `jobstamp --help`\n");
}

TEST_F(Cli, takes_odd_names_as_they_are) {
  world.files = {{"[x]", messy}, {"-v", messy}, {"a=b", messy}, {"%%", messy}, {"++", messy}, {"{}", messy}};
  expect({"fmt", "-list", "[x]", "%%", "a=b", "++", "{}", "--", "-v"}, 0, "[x]\n%%\na=b\n++\n{}\n-v\n");
  world.input = messy;
  expect({"fmt", "--check", "--stdin-filename", "[x]", "-"}, 1, "[x]\n");
  expect({"fmt", "--check", "--stdin-filename", "-check", "-"}, 1, "-check\n");
}

TEST_F(Cli, helps) {
  EXPECT_EQ(world.call({"--help"}), 0);
  for (auto name : {"set", "fmt", "versions", "parse"}) {
    EXPECT_NE(world.output.find(std::string("\n  ") + name + " "), std::string::npos) << name;
  }
  EXPECT_EQ(world.errors, "");
  for (auto name : {"set", "fmt", "versions", "parse"}) {
    EXPECT_EQ(world.call({name, "--help"}), 0);
    EXPECT_TRUE(world.output.starts_with(std::string("Usage: jobstamp ") + name)) << world.output;
    EXPECT_NE(world.output.find("\nExample:\n  jobstamp "), std::string::npos);
    for (std::size_t line = 0; line < world.output.size(); line = world.output.find('\n', line) + 1) {
      EXPECT_LE(world.output.find('\n', line) - line, 100U) << world.output.substr(line, 120);
    }
  }
  EXPECT_EQ(world.call({"--version"}), 0);
  EXPECT_TRUE(world.output.starts_with("jobstamp "));
  EXPECT_EQ(world.call({}), 2);
  EXPECT_EQ(world.output, "");
}

// Each option that `--help` shows, as it is typed there.
std::vector<std::string> shown_options(const std::string& help) {
  std::vector<std::string> options;
  for (auto at = help.find("--"); at != help.npos; at = help.find("--", at + 2)) {
    bool is_row = help.rfind("\n  ", at) + 9 >= at && help[at - 1] == ' ';
    if (is_row) options.push_back(help.substr(at, help.find_first_of(" \n", at) - at));
  }
  return options;
}

TEST_F(Cli, completes_and_documents_every_option) {
  ASSERT_EQ(world.call({"fmt", "--help"}), 0);
  auto options = shown_options(world.output);
  ASSERT_GT(options.size(), 10U);
  for (auto shell : {"bash", "zsh", "fish"}) {
    ASSERT_EQ(world.call({"completion", shell}), 0);
    for (const auto& option : options) {
      std::string call = shell == std::string("fish") ? "-l " + option.substr(2) : option;
      EXPECT_NE(world.output.find(call), std::string::npos) << shell << " " << option;
    }
  }
  ASSERT_EQ(world.call({"man"}), 0);
  for (auto option : options) {
    for (auto at = option.find('-'); at != option.npos; at = option.find('-', at + 2)) option.insert(at, "\\");
    EXPECT_NE(world.output.find(option), std::string::npos) << option;
  }
  expect({"completion", "csh"}, 2, "",
         "jobstamp completion: name one shell: bash, zsh or fish\ntry `jobstamp completion --help`\n");
}

TEST_F(Cli, parses_to_an_s_expression) {
  world.input = "a = 1\n";
  expect({"parse"}, 0, "(attribute \"a\" (number 1))\n");
  EXPECT_EQ(world.call({"parse", "--format", "json", "--stdin-filename", "x.nomad"}), 0);
  EXPECT_EQ(nlohmann::json::parse(world.output)["path"], "x.nomad");
  world.terminals = {Stream::input};
  expect({"parse"}, 2, "",
         "jobstamp parse: name a file or directory, or `-` for standard input\ntry `jobstamp parse --help`\n");
}

TEST_F(Cli, takes_a_plain_hcl_of_a_folder_only_where_it_has_a_job) {
  world.files = {{"d/a.hcl", "a = 1\n"}, {"d/b.hcl", "job \"b\" {\n}\n"}};
  expect({"parse", "d"}, 0, "(block \"job\" \"b\"\n)\n");
  expect({"parse", "d/a.hcl"}, 0, "(attribute \"a\" (number 1))\n");
}

TEST_F(Cli, shows_a_file_that_is_named_twice_once) {
  world.files = {{"a.nomad", "a = 1\n"}};
  expect({"parse", "a.nomad", "./a.nomad"}, 0, "(attribute \"a\" (number 1))\n");
}

class CliSet : public Cli {
 protected:
  CliSet() {
    world.files = {{"web.nomad", job}};
    world.input = job;
  }
};

const std::string set_to_2 =
    "web.nomad:6:19: artifact  main: 1.0.0 -> 2.0.0  (job web, group webs, task frontend)\n"
    "web.nomad:9:20: command   main: 1.0.0 -> 2.0.0  (job web, group webs, task frontend)\n"
    "2 sites of 1 package set in 1 file; Nomad will replace: job web, group webs\n";

TEST_F(CliSet, prints_the_new_text_and_tells_what_changed) {
  expect({"set", "main=2.0.0", "web.nomad"}, 0, job_at("2.0.0"), set_to_2);
  expect({"set", "-q", "main=2.0.0"}, 0, job_at("2.0.0"));
  EXPECT_TRUE(world.written.empty());
}

TEST_F(CliSet, changes_nothing_the_second_time) {
  expect({"set", "main=1.0.0", "web.nomad"}, 0, job, "nothing to change in 1 file\n");
}

TEST_F(CliSet, writes_checks_and_shows_a_patch) {
  expect({"set", "main=2.0.0", "--check", "web.nomad"}, 1, "web.nomad\n", set_to_2);
  EXPECT_EQ(world.call({"set", "main=2.0.0", "--diff", "-q", "web.nomad"}), 1);
  EXPECT_TRUE(world.output.starts_with("--- a/web.nomad\n+++ b/web.nomad\n@@ -3,10 +3,10 @@\n")) << world.output;
  EXPECT_TRUE(world.written.empty());
  expect({"set", "main=2.0.0", "-w", "web.nomad"}, 0, "", set_to_2);
  EXPECT_EQ(world.files["web.nomad"], job_at("2.0.0"));
  expect({"set", "main=2.0.0", "--check", "web.nomad"}, 0, "", "nothing to change in 1 file\n");
}

TEST_F(CliSet, says_which_names_there_are) {
  expect({"set", "mian=2", "web.nomad"}, 1, "",
         "error[unknown-name]: no input has a package called `mian`\n    = help: the inputs have `main`\n");
}

TEST_F(CliSet, will_not_choose_between_contradictions) {
  const std::string see = "\ntry `jobstamp set --help`\n";
  expect({"set", "web.nomad"}, 2, "", "jobstamp set: nothing to set: name at least one NAME=VERSION" + see);
  expect({"set", "main=", "web.nomad"}, 2, "",
         "jobstamp set: `main=`: NAME=VERSION has something on both sides of `=`" + see);
  expect({"set", "main=2", "-w", "-"}, 2, "",
         "jobstamp set: `--write` needs files: standard input cannot be written" + see);
  expect({"set", "main=2", "-w", "--check", "web.nomad"}, 2, "",
         "jobstamp set: `--write` writes, `--check` and `--diff` do not: choose one" + see);
  expect({"set", "main=2", "--only", "imag", "web.nomad"}, 2, "",
         "jobstamp set: `--only` knows no kind `imag`; did you mean `image`?" + see);
  expect({"set", "main=2", "--report", "xml", "web.nomad"}, 2, "",
         "jobstamp set: `--report` cannot be `xml`: it is one of text, json, markdown, github" + see);
  world.files["other.nomad"] = job;
  EXPECT_EQ(world.call({"set", "main=2", "web.nomad", "other.nomad"}), 2);
  EXPECT_EQ(world.output, "");
}

TEST_F(CliSet, takes_a_path_with_an_equals_sign_behind_dashes) {
  world.files = {{"a=b", job}};
  expect({"set", "-q", "main=2.0.0", "--", "a=b"}, 0, job_at("2.0.0"));
}

TEST_F(CliSet, writes_nothing_where_any_input_is_broken) {
  world.files["broken.nomad"] = broken;
  EXPECT_EQ(world.call({"set", "main=2.0.0", "-w", "web.nomad", "broken.nomad"}), 2);
  EXPECT_TRUE(world.written.empty());
  EXPECT_EQ(world.call({"set", "main=2.0.0", "-w", "web.nomad", "none.nomad", "broken.nomad"}), 2);
  EXPECT_TRUE(world.written.empty());
  EXPECT_NE(world.errors.find("none.nomad"), std::string::npos);
  EXPECT_NE(world.errors.find("broken.nomad:2:1"), std::string::npos) << "told in the same run";
  EXPECT_EQ(world.call({"set", "main=2.0.0", "-w", "--keep-going", "web.nomad", "broken.nomad"}), 2);
  EXPECT_EQ(world.files["web.nomad"], job_at("2.0.0"));
}

TEST_F(CliSet, tells_programs_what_changed) {
  expect({"set", "main=2.0.0", "-w", "--report", "json=out.json", "web.nomad"}, 0, "");
  auto report = nlohmann::json::parse(world.files["out.json"]);
  EXPECT_EQ(report["schema"], 1);
  EXPECT_EQ(report["command"], "set");
  const auto& file = report["files"][0];
  EXPECT_EQ(file["path"], "web.nomad");
  EXPECT_EQ(file["changed"], true);
  EXPECT_EQ(file["written"], true);
  EXPECT_EQ(file["reformatted_lines"], 0);
  const auto& change = file["changes"][0];
  EXPECT_EQ(change["address"], "job.web.group.webs.task.frontend.artifact[0].source");
  EXPECT_EQ(change["from"], "1.0.0");
  EXPECT_EQ(change["to"], "2.0.0");
  EXPECT_EQ(change["line"], 6);
  EXPECT_EQ(change["column"], 19);
  EXPECT_EQ(job.substr(change["offset"], change["end"].get<std::size_t>() - change["offset"].get<std::size_t>()),
            change["before"]);
  EXPECT_EQ(report["summary"]["sites"], 2);
  EXPECT_EQ(report["summary"]["effects"][0]["effect"], "destructive");
}

TEST_F(CliSet, preserves_the_layout_where_told_to) {
  std::string text =
      "job \"web\" {\n      group \"g\" { \n task \"t\" {\n artifact {\n source = "
      "\"http://s/main:1.0.0\"\n}\n}\n}\n}\n";
  world.input = text;
  EXPECT_EQ(world.call({"set", "-q", "--preserve", "main=2"}), 0);
  text.replace(text.find("1.0.0"), 5, "2");
  EXPECT_EQ(world.output, text);
}

TEST_F(CliSet, reads_versions_from_files) {
  for (auto [name, text] : {std::pair("v.env", "# versions\nmain = \"2.0.0\" # today\n\n"),
                            {"v.json", "{\"main\": \"2.0.0\"}"},
                            {"v.hcl", "main = \"2.0.0\"\n"}}) {
    world.files[name] = text;
    expect({"set", "-q", "--versions", name, "web.nomad"}, 0, job_at("2.0.0"));
    expect({"set", "-q", "main=3.0.0", "--versions", name, "web.nomad"}, 0, job_at("3.0.0"));
  }
}

TEST_F(CliSet, says_where_a_file_of_versions_is_wrong) {
  world.files["v.env"] = "main=2\nother\n";
  expect({"set", "--versions", "v.env", "web.nomad"}, 2, "",
         "v.env:2:1: error[versions-file]: expected NAME=VERSION\n  2 | other\n    | ^^^^^\n");
  world.files["v.json"] = "{\"main\": 1.10}";
  EXPECT_EQ(world.call({"set", "--versions", "v.json", "web.nomad"}), 2);
  EXPECT_NE(world.errors.find("`main` is a number: a version is a string, in quotes\n"), std::string::npos);
  world.files["v.json"] = "{\"main\": \"1\",, }";
  EXPECT_EQ(world.call({"set", "--versions", "v.json", "web.nomad"}), 2);
  EXPECT_TRUE(world.errors.starts_with("v.json:1:14: error[versions-file]: this is no JSON\n")) << world.errors;
  world.files["v.json"] = "{\"main\": \"1\", \"main\": \"2\"}";
  EXPECT_EQ(world.call({"set", "--versions", "v.json", "web.nomad"}), 2) << "the same name twice";
  world.files["v.hcl"] = "main = \"1\"\nx = f()\n";
  EXPECT_EQ(world.call({"set", "--versions", "v.hcl", "web.nomad"}), 2);
  EXPECT_TRUE(world.errors.starts_with("v.hcl:2:1: error[versions-file]")) << world.errors;
}

TEST_F(CliSet, takes_the_version_from_git) {
  world.files[".git/HEAD"] = "";
  std::string changed;
  world.program = [&](const std::vector<std::string>& words, const std::string&) {
    bool asks_commit = words[3] == "rev-parse";
    return ProgramResult{0, asks_commit ? "72b816f\n" : changed, ""};
  };
  expect({"set", "-q", "--git", "main", "web.nomad"}, 0, job_at("72b816f"));
  changed = std::string(" M web.nomad\0", 13);
  expect({"set", "-q", "--git", "main", "web.nomad"}, 0, job_at("72b816f"));
  changed = std::string(" M main.go\0", 11);
  expect({"set", "-q", "--git", "main", "web.nomad"}, 2, "",
         "error[input]: `--git`: the work tree differs from commit 72b816f in `main.go`; commit first, or say "
         "--allow-dirty\n");
  expect({"set", "-q", "--git", "main", "--allow-dirty", "web.nomad"}, 0, job_at("72b816f-dirty"));
}

TEST_F(CliSet, hands_on_what_is_excluded) {
  world.files[".github/web.nomad"] = job;
  expect({"set", "-q", "main=2.0.0", "--force-exclude", "--stdin-filename", ".github/web.nomad", "-"}, 0, job);
  expect({"fmt", "--force-exclude", "--stdin-filename", ".github/web.nomad", "-"}, 0, job);
}

}  // namespace
}  // namespace jobstamp::cli
