// One process, started and timed: from before it is made until it is gone and all it wrote was read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace jobstamp::bench {

/// What is started. `input` and `output` are paths; with `|` before them it is a pipe that we fill from that file
/// or empty into it.
struct Call {
  std::string name, folder, input, output;
  std::vector<std::string> words;
};

struct Times {
  std::int64_t wall = 0;         ///< nanoseconds
  std::int64_t user = 0;         ///< microseconds, as the kernel counts them
  std::int64_t system = 0;       ///< microseconds
  std::int64_t peak_memory = 0;  ///< KiB
  std::int64_t page_faults = 0;
  int exit_code = 0;
};

/// Runs it once. Throws std::runtime_error if it cannot be started.
Times run(const Call& call);

}  // namespace jobstamp::bench
