// What all commands have in common, run in memory: options, help, completion, inputs; and `parse`.
// SPDX-License-Identifier: Apache-2.0
#include "cli_fixture.hpp"

#include <nlohmann/json.hpp>

namespace jobstamp::cli {
namespace {

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
  ASSERT_EQ(world.call({"--help"}), 0);
  EXPECT_NE(world.output.find("\n  man "), std::string::npos);
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

}  // namespace
}  // namespace jobstamp::cli
