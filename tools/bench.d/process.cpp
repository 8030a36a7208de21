// posix_spawn, since it costs the same however large we are; wait4 for what the kernel counted. We stay small
// ourselves: the child's peak memory begins with its parent's.
// SPDX-License-Identifier: Apache-2.0
#include "process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace jobstamp::bench {
namespace {

constexpr std::size_t chunk = 1 << 16;

int opened(const std::string& path, int flags) {
  int file = ::open(path.c_str(), flags | O_CLOEXEC, 0644);
  if (file < 0) throw std::runtime_error("cannot open " + path);
  return file;
}

/// From one descriptor to another until the end, and closes both.
void pour(int from, int to) {
  std::array<char, chunk> buffer;
  for (ssize_t count = 0; (count = ::read(from, buffer.data(), buffer.size())) > 0;) {
    for (ssize_t done = 0; done < count;) {
      ssize_t wrote = ::write(to, buffer.data() + done, static_cast<std::size_t>(count - done));
      if (wrote <= 0) return;
      done += wrote;
    }
  }
  ::close(from);
  ::close(to);
}

/// The child's end of a stream, and the thread at our end if it is a pipe.
struct Stream {
  int child = -1;
  std::thread pump;
};

Stream input_of(const Call& call) {
  if (call.input.front() != '|') return {opened(call.input, O_RDONLY), {}};
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe to be had");
  int file = opened(call.input.substr(1), O_RDONLY);
  return {ends[0], std::thread(pour, file, ends[1])};
}

Stream output_of(const Call& call) {
  constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
  if (call.output.front() != '|') return {opened(call.output, flags), {}};
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe to be had");
  int file = opened(call.output.substr(1), flags);
  return {ends[1], std::thread(pour, ends[0], file)};
}

std::vector<char*> words_of(const Call& call) {
  std::vector<char*> words;
  for (const auto& word : call.words) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  return words;
}

pid_t start(const Call& call, int input, int output) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_addchdir_np(&actions, call.folder.c_str());
  auto words = words_of(call);
  pid_t child = 0;
  int failure = ::posix_spawnp(&child, words[0], &actions, nullptr, words.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) throw std::runtime_error("cannot start " + call.words[0]);
  return child;
}

std::int64_t microseconds(const timeval& time) { return time.tv_sec * 1'000'000 + time.tv_usec; }

}  // namespace

Times run(const Call& call) {
  Stream output = output_of(call);
  using Clock = std::chrono::steady_clock;
  auto begin = Clock::now();
  Stream input = input_of(call);
  pid_t child = start(call, input.child, output.child);
  ::close(input.child);
  ::close(output.child);
  int status = 0;
  rusage used{};
  ::wait4(child, &status, 0, &used);
  if (output.pump.joinable()) output.pump.join();
  auto wall = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - begin).count();
  if (input.pump.joinable()) input.pump.join();
  return {wall,           microseconds(used.ru_utime),     microseconds(used.ru_stime),
          used.ru_maxrss, used.ru_minflt + used.ru_majflt, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

}  // namespace jobstamp::bench
