// Threads that take the next number until there is none. For a few files none is started: one costs as much as
// formatting a small job.
// SPDX-License-Identifier: Apache-2.0
#include "cli/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace jobstamp::cli {

constexpr std::size_t files_worth_a_thread = 8;

void for_each_in_parallel(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work,
                          const std::function<void(std::size_t)>& tick) {
  using Clock = std::chrono::steady_clock;
  std::atomic<std::size_t> next = 0;
  auto drain = [&](bool ticking) {
    auto last = Clock::now();
    for (std::size_t i = next++; i < count; i = next++) {
      work(i);
      if (!ticking || Clock::now() - last < std::chrono::milliseconds(100)) continue;
      last = Clock::now();
      tick(std::min(next.load(), count));
    }
  };
  std::vector<std::thread> others;
  std::size_t useful = std::min<std::size_t>(threads, (count + files_worth_a_thread - 1) / files_worth_a_thread);
  for (std::size_t i = 1; i < useful; ++i) others.emplace_back(drain, false);
  drain(true);
  for (auto& other : others) other.join();
}

}  // namespace jobstamp::cli
