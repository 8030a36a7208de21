// The main job, as a user runs it: the demo's job file with a placeholder, with no version, with an old one, and set
// again; and its output through a pipe into `fmt`.
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include "memory_environment.hpp"
#include "project.hpp"

namespace jobstamp {

namespace {

std::string demo() {
  std::ifstream file(project_root() / "corpus/demo/web.nomad");
  return {std::istreambuf_iterator<char>(file), {}};
}

// The demo with `version` where its placeholder stands.
std::string demo_with(const std::string& version) {
  const std::string placeholder = ":MAIN_VERSION";
  std::string text = demo();
  for (std::size_t at; (at = text.find(placeholder)) != text.npos;) text.replace(at, placeholder.size(), version);
  return text;
}

std::string set_main(const std::string& job) {
  cli::MemoryEnvironment world;
  world.input = job;
  EXPECT_EQ(world.call({"set", "main=0a1b2c3", "-"}), 0) << world.errors;
  return world.output;
}

std::size_t count_of(const std::string& part, const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size()) ++count;
  return count;
}

TEST(MainJob, gives_one_text_whatever_version_stood_there) {
  std::string from_placeholder = set_main(demo());
  EXPECT_EQ(set_main(demo_with("")), from_placeholder);
  EXPECT_EQ(set_main(demo_with(":72b816f")), from_placeholder);
  EXPECT_EQ(set_main(demo_with(":0a1b2c3")), from_placeholder);
}

TEST(MainJob, sets_source_and_command_and_nothing_else) {
  std::string text = set_main(demo());
  EXPECT_EQ(count_of("0a1b2c3", text), 2U);
  EXPECT_EQ(count_of("source = \"http://<storage-server>/main:0a1b2c3\"", text), 1U);
  EXPECT_EQ(count_of("command = \"main:0a1b2c3\"", text), 1U);
}

TEST(MainJob, set_again_changes_nothing) {
  std::string once = set_main(demo());
  EXPECT_EQ(set_main(once), once);
}

TEST(MainJob, prints_canonical_text) {
  cli::MemoryEnvironment world;
  world.input = set_main(demo());
  EXPECT_EQ(world.call({"fmt", "--check", "-"}), 0) << world.output << world.errors;
  world.input = demo();
  EXPECT_EQ(world.call({"fmt", "--check", "-"}), 1);
}

TEST(MainJob, reports_both_places) {
  cli::MemoryEnvironment world;
  world.files["web.nomad"] = demo();
  EXPECT_EQ(world.call({"set", "main=0a1b2c3", "web.nomad"}), 0);
  EXPECT_EQ(world.errors,
            "web.nomad:11:27: artifact  main: MAIN_VERSION -> 0a1b2c3  (job web, group webs, task frontend)\n"
            "web.nomad:15:28: command   main: MAIN_VERSION -> 0a1b2c3  (job web, group webs, task frontend)\n"
            "web.nomad: 17 lines reformatted\n"
            "2 sites of 1 package set in 1 file; Nomad will replace: job web, group webs\n");
  EXPECT_TRUE(world.written.empty());
}

TEST(MainJob, rewrites_the_file_where_it_is_asked_to) {
  cli::MemoryEnvironment world;
  world.files["jobs/web.nomad"] = demo();
  EXPECT_EQ(world.call({"set", "-w", "main=0a1b2c3", "jobs"}), 0) << world.errors;
  EXPECT_EQ(world.files["jobs/web.nomad"], set_main(demo()));
  EXPECT_EQ(world.call({"set", "-w", "main=0a1b2c3", "jobs"}), 0) << world.errors;
  EXPECT_EQ(world.written.size(), 1U) << "a file that would not change is not touched";
  EXPECT_EQ(world.output, "");
}

}  // namespace

}  // namespace jobstamp
