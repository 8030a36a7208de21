// Work on many files at once. Results go where the caller keeps them, by number, so that the order of the output is
// the order of the input.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

#include "cli/arguments.hpp"

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

/// `-j`, or as many as there are processors.
unsigned threads_of(const Arguments& arguments, const Environment& environment);

/// Calls `work(0)` to `work(count - 1)`, each once, from up to `threads` threads or as many as can be had, and returns
/// when all are done. If one throws, no more are begun, and the first of what was thrown is thrown here. Meanwhile
/// `tick(done)` is called from this thread at most ten times a second.
void for_each_in_parallel(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work,
                          const std::function<void(std::size_t)>& tick);

}  // namespace jobstamp::cli
