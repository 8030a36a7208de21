// The search itself: many cases through both programs, in processes of their own, so that a crash or a
// hang of ours is one more finding and not the end.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cases.hpp"
#include "judge.hpp"

namespace jobstamp::compare {

/// A case that shows something, and what.
struct Found {
  std::uint64_t number = 0;
  std::string kind;
};

struct Result {
  std::uint64_t cases = 0;
  std::uint64_t accepted = 0;                   ///< by the reference
  std::uint64_t too_deep = 0;                   ///< for ours, by its stated limit
  std::uint64_t reference_changes_meaning = 0;  ///< and ours keeps it
  std::uint64_t findings = 0;                   ///< all of them; `found` holds the first thousand
  std::vector<Found> found;                     ///< by number
};

/// Runs cases `[first, first + count)` in `processes` processes.
Result search(const Cases& cases, const Question& question, std::uint64_t first, std::uint64_t count,
              unsigned processes);

/// What kind of finding `input` is, crashes and hangs included: ours is run in a process of its own.
std::string kind_in_child(Judge& judge, const std::string& input, const Answer& theirs);

}  // namespace jobstamp::compare
