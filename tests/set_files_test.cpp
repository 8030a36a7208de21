// `set` as a user runs it, over real files: job files together with the variable files that they read, and the version
// and checksum of a file that was just built.
// SPDX-License-Identifier: Apache-2.0
#include "real_files.hpp"

namespace jobstamp::cli {
namespace {

const std::string web = R"(variable "app_version" {}

job "web" {
  group "site" {
    task "app" {
      driver = "docker"

      config {
        image = "acme/app:${var.app_version}"
      }
    }
  }
}
)";
const std::string other = R"(job "other" {
    group "g" {
    }
}
)";

std::string job_with_artifact(const std::string& source, const std::string& options) {
  return "job \"web\" {\n  group \"site\" {\n    task \"app\" {\n      driver = \"raw_exec\"\n\n      artifact {\n     "
         "   "
         "source = \"" +
         source + "\"\n" + options + "      }\n\n      config {\n        command = \"" +
         source.substr(source.rfind('/') + 1) + "\"\n      }\n    }\n  }\n}\n";
}

std::string checksum_options(const std::string& digest) {
  return "        options {\n          checksum = \"sha256:" + digest + "\"\n        }\n";
}

class SetFiles : public RealFiles {};

TEST_F(SetFiles, a_variable_file_is_set_where_the_job_file_reads_it) {
  write("vars.hcl", "app_version = \"1.0\"\nregion=\"eu\"\n");
  write("web.nomad", web);
  EXPECT_EQ(call({"set", "app=1.2", "vars.hcl", "web.nomad", "-w"}), 0) << said;
  EXPECT_EQ(read("vars.hcl"), "app_version = \"1.2\"\nregion      = \"eu\"\n");
  EXPECT_EQ(read("web.nomad"), web);
  EXPECT_NE(said.find("vars.hcl:1:16: variable  app: 1.0 -> 1.2"), std::string::npos) << said;
  EXPECT_NE(said.find("Nomad will replace: job web, group site\n"), std::string::npos) << said;
  EXPECT_EQ(call({"set", "app=1.2", "vars.hcl", "web.nomad", "-w"}), 0) << said;
  EXPECT_EQ(said, "nothing to change in 2 files\n");
}

TEST_F(SetFiles, a_variable_file_wins_over_a_default_and_reaches_every_job_file_of_the_call) {
  std::string with_default = web;
  with_default.replace(with_default.find("{}"), 2, "{\n  default = \"0.9\"\n}");
  write("jobs/web.nomad", with_default);
  write("jobs/other.nomad", other);
  write("prod.vars.hcl", "app_version = \"1.0\"\n");
  EXPECT_EQ(call({"set", "app=1.2", "-w", "jobs", "prod.vars.hcl"}), 0) << said;
  EXPECT_EQ(read("prod.vars.hcl"), "app_version = \"1.2\"\n");
  EXPECT_EQ(read("jobs/web.nomad"), with_default);
  EXPECT_EQ(read("jobs/other.nomad"), other) << "not canonical, and not asked about";
}

TEST_F(SetFiles, a_variable_that_another_package_reads_is_refused_though_its_file_does_not_name_the_wished_one) {
  write("vars.hcl", "app_version = \"1.0\"\n");
  write("web.nomad", web);
  std::string side = web;
  side.replace(side.find("acme/app"), 8, "acme/side");
  write("side.nomad", side);
  EXPECT_EQ(call({"set", "app=1.2", "vars.hcl", "web.nomad", "side.nomad", "-w"}), 2) << said;
  EXPECT_NE(said.find("error[shared-literal]"), std::string::npos) << said;
  EXPECT_EQ(read("vars.hcl"), "app_version = \"1.0\"\n");
  EXPECT_EQ(call({"set", "app=1.2", "--shared", "vars.hcl", "web.nomad", "side.nomad", "-w"}), 0) << said;
  EXPECT_EQ(read("vars.hcl"), "app_version = \"1.2\"\n");
}

TEST_F(SetFiles, without_its_variable_file_a_job_has_no_version_to_set) {
  write("web.nomad", web);
  EXPECT_EQ(call({"set", "app=1.2", "web.nomad", "-w"}), 1);
  EXPECT_NE(said.find("`${var.app_version}` has no value in these files"), std::string::npos) << said;
  EXPECT_EQ(read("web.nomad"), web);
}

// printf 'built\n' | sha256sum
const std::string built = "built\n";
const std::string digest = "56f6e6304d02d413bb7d5d463ac5cdc58551266dc7269b467fc385815f39b913";

TEST_F(SetFiles, a_built_file_gives_version_and_checksum) {
  write("dist/app", built);
  write("web.nomad", job_with_artifact("http://store/app", ""));
  EXPECT_EQ(call({"set", "--file", "app=dist/app", "web.nomad", "-w"}), 0) << said;
  EXPECT_EQ(read("web.nomad"), job_with_artifact("http://store/app:" + digest.substr(0, 12), checksum_options(digest)));
  EXPECT_EQ(call({"set", "--file", "app=dist/app", "web.nomad", "--check"}), 0) << said;
}

TEST_F(SetFiles, a_built_file_with_a_version_gives_the_checksum_alone) {
  write("dist/app", built);
  write("web.nomad", job_with_artifact("http://store/app:1.0", checksum_options(std::string(64, '0'))));
  EXPECT_EQ(call({"set", "app=1.2", "web.nomad", "-w"}), 1) << "its checksum would be stale";
  EXPECT_EQ(call({"set", "app=1.2", "--file", "app=dist/app", "web.nomad", "-w"}), 0) << said;
  EXPECT_EQ(read("web.nomad"), job_with_artifact("http://store/app:1.2", checksum_options(digest)));
}

TEST_F(SetFiles, a_built_file_that_is_not_there_changes_nothing) {
  std::string before = job_with_artifact("http://store/app:1.0", "");
  write("web.nomad", before);
  EXPECT_EQ(call({"set", "--file", "app=dist/app", "web.nomad", "-w"}), 2);
  EXPECT_NE(said.find("dist/app: error[input]: cannot read it: "), std::string::npos) << said;
  EXPECT_EQ(read("web.nomad"), before);
}

// The last of them wins, as with `-var-file`; whoever names those of two environments hears which one stays.
TEST_F(SetFiles, a_variable_file_that_another_one_overrides_is_told) {
  write("web.nomad", web);
  write("prod.hcl", "app_version = \"1.0\"\n");
  write("stage.hcl", "app_version = \"1.1\"\n");
  EXPECT_EQ(call({"set", "app=1.2", "web.nomad", "prod.hcl", "stage.hcl", "-w"}), 0) << said;
  EXPECT_EQ(read("prod.hcl"), "app_version = \"1.0\"\n");
  EXPECT_EQ(read("stage.hcl"), "app_version = \"1.2\"\n");
  EXPECT_NE(said.find("prod.hcl:1:16: info[overridden]: `app_version` stays as it is: `stage.hcl` assigns it too, and "
                      "the last file wins\n"),
            std::string::npos)
      << said;
  write("prod.hcl", "app_version = \"1.3\"\n");
  EXPECT_EQ(call({"set", "app=1.3", "web.nomad", "prod.hcl", "stage.hcl", "-w"}), 0) << said;
  EXPECT_EQ(said.find("overridden"), std::string::npos) << said;
}

TEST_F(SetFiles, standard_input_with_a_variable_file_is_answered_with_what_can_be_done) {
  write("prod.hcl", "app_version = \"1.0\"\n");
  EXPECT_EQ(call({"set", "app=1.2", "-", "prod.hcl"}), 2);
  EXPECT_NE(said.find("one of them standard input: name the file instead and say --write, or say --check or --diff"),
            std::string::npos)
      << said;
}

TEST_F(SetFiles, reports_take_the_place_of_no_file_that_the_call_reads_or_writes) {
  write("web.nomad", job_with_artifact("http://store/app:1.0", ""));
  write("v.env", "app=1.2\n");
  write("bin", built);
  const std::vector<std::vector<std::string>> calls = {
      {"--versions", "v.env", "--report", "json=./v.env"},
      {"--versions", "v.env", "--output-file", "v.env"},
      {"--file", "app=bin", "--report", "json=bin"},
      {"app=1.2", "--report", "json=x", "--report", "text=./x"},
      {"app=1.2", "--report", "json=x", "--output-file", "x", "--output-format", "json"},
  };
  for (std::vector<std::string> words : calls) {
    words.insert(words.begin(), "set");
    words.insert(words.end(), {"-w", "web.nomad"});
    EXPECT_EQ(call(words), 2) << said;
    EXPECT_NE(said.find(" names `"), said.npos) << said;
    EXPECT_EQ(read("web.nomad"), job_with_artifact("http://store/app:1.0", ""));
    EXPECT_EQ(read("v.env"), "app=1.2\n");
    EXPECT_EQ(read("bin"), built);
  }
  EXPECT_EQ(call({"set", "app=1.2", "--report", "json=/dev/null", "--report", "text=/dev/null", "web.nomad"}), 0)
      << said;
}

}  // namespace
}  // namespace jobstamp::cli
