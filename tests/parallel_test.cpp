// Threads and the line that tells how far they are.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <new>
#include <sstream>
#include <string>
#include <thread>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cli/parallel.hpp"
#include "memory_environment.hpp"

namespace jobstamp::cli {
namespace {

TEST(Parallel, leaves_each_thread_all_processors) {
  cpu_set_t ours;
  ASSERT_EQ(::sched_getaffinity(0, sizeof ours, &ours), 0);
  std::atomic<int> narrowed = 0;
  auto compare = [&](std::size_t) {
    cpu_set_t here;
    if (::sched_getaffinity(0, sizeof here, &here) != 0 || CPU_EQUAL(&here, &ours) == 0) ++narrowed;
  };
  for_each_in_parallel(256, 4, compare, [](std::size_t) {});
  compare(0);
  EXPECT_EQ(narrowed, 0);
}

// What RLIMIT_NPROC forbids to all but root, who becomes nobody.
void allow_no_more_threads() {
  constexpr ::uid_t nobody = 65534;
  if (::geteuid() == 0 && ::setuid(nobody) != 0) std::abort();
  rlimit none{1, 1};
  ::setrlimit(RLIMIT_NPROC, &none);
}

TEST(ParallelDeathTest, does_all_with_the_threads_that_can_be_had) {
  auto run = [] {
    allow_no_more_threads();
    std::atomic<int> done = 0;
    for_each_in_parallel(
        256, 4, [&](std::size_t) { ++done; }, [](std::size_t) {});
    std::_Exit(done == 256 ? 0 : 1);
  };
  EXPECT_EXIT(run(), testing::ExitedWithCode(0), "");
}

TEST(ParallelDeathTest, formats_a_long_file_with_the_threads_that_can_be_had) {
  auto run = [] {
    std::string text;
    while (text.size() < (2U << 20)) text += "job \"a\" {\n    type = \"batch\"\n}\n";
    allow_no_more_threads();
    MemoryEnvironment world;
    world.input = text;
    std::_Exit(static_cast<int>(world.call({"fmt", "-"})) + (world.output.size() < text.size() ? 0 : 1));
  };
  EXPECT_EXIT(run(), testing::ExitedWithCode(0), "");
}

TEST(Parallel, throws_what_any_thread_threw_once_all_have_ended) {
  std::atomic<int> running = 0;
  auto work = [&](std::size_t number) {
    ++running;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    --running;
    if (number == 100) throw std::bad_alloc();
  };
  EXPECT_THROW(for_each_in_parallel(256, 4, work, [](std::size_t) {}), std::bad_alloc);
  EXPECT_EQ(running, 0);
}

// A terminal, a clock that runs ahead, and files that take their time.
class SlowEnvironment : public MemoryEnvironment {
 public:
  SlowEnvironment() { terminals = {Stream::errors}; }

  Result<FileContent> read(const std::string& path) const override {
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    return MemoryEnvironment::read(path);
  }
  std::int64_t clock() const override { return now_ += 1000; }

 private:
  mutable std::int64_t now_ = 0;
};

TEST(Parallel, tells_how_far_lint_is_and_takes_the_line_away) {
  constexpr int count = 12;
  SlowEnvironment world;
  for (int i = 0; i < count; ++i) {
    world.files[std::to_string(i) + ".nomad"] = "job \"a\" {\n  group \"a\" {\n    count = \"x\"\n  }\n}\n";
  }
  world.call({"lint", "-j", "1"});
  EXPECT_NE(world.output, "");
  int last = 0, ticks = 0, done = 0;
  std::istringstream lines(world.errors);
  for (std::string line; std::getline(lines, line, '\r');) {
    if (line.find(" of " + std::to_string(count) + " files") == line.npos) continue;
    done = std::stoi(line);
    EXPECT_GE(done, last) << world.errors;
    last = done;
    ++ticks;
  }
  EXPECT_GT(ticks, 1) << world.errors;
  EXPECT_TRUE(world.errors.ends_with("\r\x1b[K")) << "the line is gone at the end";
}

}  // namespace
}  // namespace jobstamp::cli
