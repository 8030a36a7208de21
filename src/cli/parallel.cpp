// Threads that take the next few numbers until there are none. For a few files none is started: one costs as much as
// formatting a small job.
// SPDX-License-Identifier: Apache-2.0
#include "cli/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

#include <sched.h>

namespace jobstamp::cli {

unsigned threads_of(const Arguments& arguments, const Environment& environment) {
  unsigned threads = environment.processors();
  if (auto wish = arguments.value("threads")) std::from_chars(wish->data(), wish->data() + wish->size(), threads);
  return threads;
}

constexpr std::size_t files_worth_a_thread = 8;

// How many are taken at once: what lies side by side is written by one thread, and none has long to wait at the end.
static std::size_t run_of(std::size_t count, std::size_t threads) {
  constexpr std::size_t most = 16, runs_of_each = 16;
  return std::clamp<std::size_t>(count / (threads * runs_of_each), 1, most);
}

// Has this thread run on another processor than `taken`, if there is one. The kernel often lets a new thread begin
// where it was started, and sees up to 16 ms later that the processor beside it is idle: by then it is over.
static void leave(int taken) {
  cpu_set_t ours, others;
  if (::sched_getcpu() != taken || ::sched_getaffinity(0, sizeof ours, &ours) != 0) return;
  others = ours;
  CPU_CLR(static_cast<std::size_t>(taken), &others);
  if (CPU_COUNT(&others) > 0 && ::sched_setaffinity(0, sizeof others, &others) == 0) {
    ::sched_setaffinity(0, sizeof ours, &ours);
  }
}

// Starts one more thread, if there is one to be had: a container may allow few.
template <class Work>
static bool start(std::vector<std::thread>& threads, const Work& work) {
  try {
    threads.emplace_back(work);
    return true;
  } catch (const std::system_error&) {
    return false;
  }
}

// What one thread could not do, for the one that waits for all.
class FirstFault {
 public:
  void take() {
    std::scoped_lock lock(mutex_);
    if (!fault_) fault_ = std::current_exception();
  }
  void rethrow() const {
    if (fault_) std::rethrow_exception(fault_);
  }

 private:
  std::mutex mutex_;
  std::exception_ptr fault_;
};

void for_each_in_parallel(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work,
                          const std::function<void(std::size_t)>& tick) {
  using Clock = std::chrono::steady_clock;
  const std::size_t useful = std::min<std::size_t>(threads, (count + files_worth_a_thread - 1) / files_worth_a_thread);
  const std::size_t run = run_of(count, std::max<std::size_t>(useful, 1));
  std::atomic<std::size_t> next = 0;
  auto drain = [&](bool ticking) {
    auto last = Clock::now();
    for (std::size_t begin = next.fetch_add(run); begin < count; begin = next.fetch_add(run)) {
      for (std::size_t i = begin; i < std::min(begin + run, count); ++i) work(i);
      if (!ticking || Clock::now() - last < std::chrono::milliseconds(100)) continue;
      last = Clock::now();
      tick(std::min(next.load(), count));
    }
  };
  FirstFault fault;
  auto drain_unless_fault = [&](bool ticking) {
    try {
      drain(ticking);
    } catch (...) {
      fault.take();
      next = count;  // the others stop
    }
  };
  std::vector<std::thread> others;
  auto help = [&drain_unless_fault, taken = ::sched_getcpu()] {
    leave(taken);
    // A table of open files of its own: from a shared one each call for a file takes a count, and opening a lock. All
    // that a thread opens here it also closes.
    ::unshare(CLONE_FILES);
    drain_unless_fault(false);
  };
  while (others.size() + 1 < useful && start(others, help)) {
  }
  if (!others.empty()) std::this_thread::yield();  // to one that waits here for a processor of its own
  drain_unless_fault(true);
  for (auto& other : others) other.join();
  fault.rethrow();
}

}  // namespace jobstamp::cli
