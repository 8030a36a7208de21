// `set`, run in memory: what it prints, what it writes, what it tells, and where its versions come from. What it makes
// of job files is shown by corpus/transform; calls over real files are in set_files_test.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "cli_fixture.hpp"

#include <nlohmann/json.hpp>

namespace jobstamp::cli {
namespace {

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

// Whoever waits for a report must not find there that of the call before.
TEST_F(CliSet, reports_calls_that_fail) {
  EXPECT_EQ(world.call({"set", "main=2.0.0", "--check", "--report", "json=r.json", "none.nomad", "web.nomad"}), 2);
  auto report = nlohmann::json::parse(world.files["r.json"]);
  EXPECT_EQ(report["diagnostics"][0]["path"], "none.nomad");
  EXPECT_EQ(report["files"][0]["path"], "web.nomad");
  EXPECT_EQ(report["files"][0]["changed"], false);
  EXPECT_EQ(world.call({"set", "main=", "--report", "json=r.json", "web.nomad"}), 2);
  report = nlohmann::json::parse(world.files["r.json"]);
  EXPECT_EQ(report["diagnostics"][0]["rule"], "usage");
  EXPECT_TRUE(report["files"].empty());
  EXPECT_EQ(world.call({"set", "--versions", "none.env", "--report", "text=r.txt", "web.nomad"}), 2);
  EXPECT_EQ(world.files["r.txt"], "nothing set\n");
}

TEST_F(CliSet, tells_what_was_written_before_a_write_failed) {
  world.files = {{"a.nomad", job}, {"b.nomad", job}, {"c.nomad", job}};
  world.unwritable = {"b.nomad"};
  EXPECT_EQ(world.call({"set", "main=2.0.0", "-w", "--report", "text", "--report", "json=r.json", "a.nomad", "b.nomad",
                        "c.nomad"}),
            2);
  EXPECT_TRUE(world.errors.ends_with("2 sites of 1 package set in 1 file; Nomad will replace: job web, group webs\n"))
      << world.errors;
  EXPECT_EQ(world.errors.find("b.nomad:6"), std::string::npos) << world.errors;
  auto report = nlohmann::json::parse(world.files["r.json"]);
  EXPECT_EQ(report["files"][0]["written"], true);
  EXPECT_EQ(report["files"][1]["changed"], false);
  EXPECT_EQ(report["summary"]["sites"], 2);
  EXPECT_EQ(report["diagnostics"][0]["path"], "b.nomad");
}

// On standard error JSON stands alone: it has the notes and the errors, too.
TEST_F(CliSet, tells_programs_nothing_but_json) {
  world.files["note.nomad"] =
      "job \"j\" {\n  group \"g\" {\n    task \"t\" {\n      config {\n        image = "
      "\"reg/app:1.0-alpine\"\n      }\n    }\n  }\n}\n";
  EXPECT_EQ(world.call({"set", "app=2.0", "-q", "--report", "json", "note.nomad"}), 0);
  auto report = nlohmann::json::parse(world.errors);
  EXPECT_EQ(report["files"][0]["diagnostics"][0]["rule"], "version-note");
  for (const auto& words : std::vector<std::vector<std::string>>{
           {"mian=2", "web.nomad"}, {"main=2", "none.nomad"}, {"main=", "web.nomad"}, {"main=a b", "web.nomad"}}) {
    std::vector<std::string> call = {"set", "--report", "json"};
    call.insert(call.end(), words.begin(), words.end());
    EXPECT_NE(world.call(call), 0);
    EXPECT_TRUE(nlohmann::json::accept(world.errors)) << world.errors;
  }
}

// What was named and stays as it was is news in each format.
TEST_F(CliSet, tells_what_it_skips_in_each_report) {
  auto image = [](const std::string& tag) {
    return "    task \"" + tag.substr(0, 1) + "\" {\n      config {\n        image = \"org/app:" + tag +
           "\"\n      }\n    }\n";
  };
  world.files["skips.nomad"] =
      "variable \"v\" {}\n\njob \"j\" {\n  group \"g\" {\n" + image("1.0") + image("${var.v}") + "  }\n}\n";
  EXPECT_EQ(world.call({"set", "app=2.0", "-q", "--report", "markdown=r.md", "--report", "github=r.gh", "skips.nomad"}),
            0);
  EXPECT_TRUE(world.files["r.md"].ends_with(
      "\n\n- `skips.nomad:12`: image left as it is: &#96;${var.v}&#96; has no value in these files\n"))
      << world.files["r.md"];
  EXPECT_TRUE(
      world.files["r.gh"].ends_with("\n::notice title=jobstamp set,file=skips.nomad,line=12::image left as it "
                                    "is: `${var.v}` has no value in these files\n"))
      << world.files["r.gh"];
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
                            {"windows.env", "\xEF\xBB\xBFmain=2.0.0\r\n"},
                            {"shell.env", "export main=2.0.0\n"},
                            {"windows.json", "\xEF\xBB\xBF{\"main\": \"2.0.0\"}"},
                            {"v.json", "{\"main\": \"2.0.0\"}"},
                            {"v.hcl", "main = \"2.0.0\"\n"}}) {
    world.files[name] = text;
    expect({"set", "-q", "--versions", name, "web.nomad"}, 0, job_at("2.0.0"));
    expect({"set", "-q", "main=3.0.0", "--versions", name, "web.nomad"}, 0, job_at("3.0.0"));
  }
}

TEST_F(CliSet, reads_versions_from_standard_input) {
  for (auto text : {"main=2.0.0\n", " {\"main\": \"2.0.0\"}\n"}) {
    world.input = text;
    expect({"set", "-q", "--versions", "-", "web.nomad"}, 0, job_at("2.0.0"));
  }
  expect({"set", "--versions", "-"}, 2, "",
         "jobstamp set: `--versions -` takes standard input: name the job files\ntry `jobstamp set --help`\n");
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
