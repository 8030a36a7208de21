// `.jobstamp.hcl` as commands meet it: which one holds for a file, what it leaves out, and what is said of a mistake.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "memory_environment.hpp"

namespace jobstamp::cli {
namespace {

class CliSettings : public testing::Test {
 protected:
  // Which files a walk with these words meets; every job file here would change.
  std::string met(std::vector<std::string> words) {
    words.insert(words.begin(), {"fmt", "--check"});
    world.call(words);
    EXPECT_EQ(world.errors, "");
    return world.output;
  }

  MemoryEnvironment world;
  const std::string job = "job \"web\" {\n  a=1\n}\n";
};

TEST_F(CliSettings, leave_files_out_of_a_walk) {
  world.files = {
      {".jobstamp.hcl", "exclude = [\"old/\"]\n"}, {"a.nomad", job}, {"old/b.nomad", job}, {"x/old/c.nomad", job}};
  EXPECT_EQ(met({}), "a.nomad\n");
  EXPECT_EQ(met({"old"}), "") << "a folder that is named is walked as well";
  EXPECT_EQ(met({"old/b.nomad"}), "old/b.nomad\n") << "a file that is named was meant";
  EXPECT_EQ(met({"--force-exclude", "old/b.nomad", "a.nomad"}), "a.nomad\n");
  world.call({"fmt", "--check", "-v", "--force-exclude", "old", "old/b.nomad"});
  EXPECT_EQ(world.errors,
            "old: nothing in it is ignored: it lies in no git repository\n"
            "old/b.nomad: left out: the settings exclude it\n"
            "old/b.nomad: left out: the settings exclude it\n");
}

// A shell goes on in a folder that was deleted, which then has no name.
TEST_F(CliSettings, are_none_in_a_folder_without_a_name) {
  class Nowhere : public MemoryEnvironment {
   public:
    std::string real_path(const std::string& path) const override { return path; }
    std::string working_folder() const override { return "."; }
  };
  Nowhere nowhere;
  nowhere.input = job;
  EXPECT_EQ(nowhere.call({"fmt", "-"}), 0);
  EXPECT_EQ(nowhere.output, "job \"web\" {\n  a = 1\n}\n");
  EXPECT_EQ(nowhere.call({"lint", "--stdin-filename", "../x/y.nomad", "-"}), 1);
}

TEST_F(CliSettings, hand_excluded_standard_input_on_as_it_is) {
  world.files = {{".jobstamp.hcl", "exclude = [\"old/\"]\n"}};
  world.input = job;
  EXPECT_EQ(world.call({"fmt", "--force-exclude", "--stdin-filename", "old/new.nomad", "-"}), 0);
  EXPECT_EQ(world.output, job);
  EXPECT_EQ(world.call({"fmt", "--force-exclude", "--stdin-filename", "new.nomad", "-"}), 0);
  EXPECT_NE(world.output, job);
}

TEST_F(CliSettings, the_nearest_ones_hold_alone) {
  world.files = {{".jobstamp.hcl", "exclude = [\"b.nomad\"]\n"},
                 {"x/.jobstamp.hcl", "exclude = [\"/a.nomad\"]\n"},
                 {"a.nomad", job},
                 {"b.nomad", job},
                 {"x/a.nomad", job},
                 {"x/b.nomad", job},
                 {"x/y/a.nomad", job}};
  EXPECT_EQ(met({}), "a.nomad\nx/b.nomad\nx/y/a.nomad\n");
}

TEST_F(CliSettings, end_at_the_root_of_a_repository) {
  world.files = {{".jobstamp.hcl", "exclude = [\"*\"]\n"}, {"x/.git/HEAD", ""}, {"x/y/a.nomad", job}, {"b.nomad", job}};
  EXPECT_EQ(met({}), "x/y/a.nomad\n");
}

TEST_F(CliSettings, are_found_from_another_folder) {
  world.files = {{"x/.jobstamp.hcl", "exclude = [\"/old/\"]\n"}, {"x/old/a.nomad", job}, {"old/b.nomad", job}};
  EXPECT_EQ(met({"x", "/work/old"}), "/work/old/b.nomad\n");
}

TEST_F(CliSettings, add_placeholders_to_those_that_are_known) {
  world.input =
      "job \"web\" {\n  group \"g\" {\n    task \"t\" {\n      config {\n        image = \"web:release-tag\"\n"
      "      }\n    }\n  }\n}\n";
  EXPECT_EQ(world.call({"set", "web=7.1.0", "--from", "release-tag", "-"}), 0);
  EXPECT_EQ(world.call({"set", "release-tag=7.1.0", "-"}), 1) << world.errors;
  world.files = {{".jobstamp.hcl", "placeholders = [\"release-tag\"]\n"}};
  EXPECT_EQ(world.call({"set", "release-tag=7.1.0", "-"}), 0) << world.errors;
  EXPECT_NE(world.output.find("\"web:7.1.0\""), std::string::npos) << world.output;
  EXPECT_EQ(world.call({"versions", "--format", "tsv", "-"}), 0);
  EXPECT_NE(world.output.find("\tplaceholder\t"), std::string::npos) << world.output;
}

TEST_F(CliSettings, with_a_mistake_stop_the_call) {
  world.files = {{".jobstamp.hcl", "excluded = [\"old/\"]\n"}, {"a.nomad", job}};
  EXPECT_EQ(world.call({"fmt"}), 2);
  EXPECT_EQ(world.output, "");
  EXPECT_EQ(world.errors,
            ".jobstamp.hcl:1:1: error[settings]: there is no setting `excluded`\n"
            "  1 | excluded = [\"old/\"]\n"
            "    | ^^^^^^^^\n"
            "    = help: did you mean `exclude`?\n");
  EXPECT_TRUE(world.written.empty());
  world.unreadable = {".jobstamp.hcl"};
  EXPECT_EQ(world.call({"set", "x=1", "a.nomad"}), 2);
  EXPECT_EQ(world.errors, ".jobstamp.hcl: error[input]: cannot read these settings: permission denied\n");
}

TEST_F(CliSettings, with_a_mistake_keep_no_editor_from_its_text) {
  world.files = {{".jobstamp.hcl", "excluded = [\"old/\"]\n"}};
  world.input = "a=1\n";
  EXPECT_EQ(world.call({"fmt", "--fail-safe", "-"}), 0);
  EXPECT_EQ(world.output, "a = 1\n");
  EXPECT_EQ(world.errors, "");
}

}  // namespace
}  // namespace jobstamp::cli
