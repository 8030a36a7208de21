// What tests of the real world share: a folder of their own, and calls in a child process, so that its limits, user and
// streams are its own.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "cli/real_environment.hpp"

namespace jobstamp::cli {

namespace fs = std::filesystem;

class RealFiles : public testing::Test {
 protected:
  RealFiles() {
    std::string name = fs::temp_directory_path() / "jobstamp-cli-XXXXXX";
    folder_ = ::mkdtemp(name.data());
    before_ = fs::current_path();
    fs::current_path(folder_);
    fs::permissions(".", fs::perms(0777));
  }
  ~RealFiles() override {
    fs::current_path(before_);
    fs::remove_all(folder_);
  }

  static void write(const fs::path& path, const std::string& bytes) {
    if (path.has_parent_path()) fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
  }
  static std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  static std::set<std::string> names() {
    std::set<std::string> found;
    for (const auto& entry : fs::directory_iterator(".")) found.insert(entry.path().filename());
    return found;
  }

  // Runs the command line in a child whose streams go to files beside the folder; `prepare` is called in it before.
  int call(
      const std::vector<std::string>& words, const std::function<void()>& prepare = [] {}) {
    std::string out = folder_.string() + ".out", errors = folder_.string() + ".err";
    pid_t child = ::fork();
    if (child == 0) {
      ::dup2(::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666), STDOUT_FILENO);
      ::dup2(::open(errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666), STDERR_FILENO);
      prepare();
      RealEnvironment environment;
      ::_exit(run_command_line(words, environment));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    output = read(out);
    said = read(errors);
    fs::remove(out);
    fs::remove(errors);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  }

  static void shell(const std::string& command) { ASSERT_EQ(std::system(command.c_str()), 0) << command; }

  fs::path folder_, before_;
  std::string output, said;
};

}  // namespace jobstamp::cli
