// What tests of whole commands share: a world of memory, a call with all that it must say, and a few files.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "jobstamp/cli.hpp"
#include "memory_environment.hpp"

namespace jobstamp::cli {

inline const std::string messy = "a=1\nlonger = 2\n";
inline const std::string canonical = "a      = 1\nlonger = 2\n";
inline const std::string broken = "a = [\n";
inline const std::string job = R"(job "web" {
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
/// `job` with another version.
inline std::string job_at(const std::string& version) {
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
}  // namespace jobstamp::cli
