// Where two texts differ, line by line. Our own because no other program is needed then, and because we know more
// than `diff`: what we change keeps its line, but for blanks.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace jobstamp {

using Lines = std::vector<std::string_view>;

/// The lines of `text` with their line ends; the last one may have none.
Lines split_lines(std::string_view text);

/// Lines `[before, before_end)` of the one text stand as `[after, after_end)` in the other. Either may be empty.
struct Difference {
  std::size_t before = 0, before_end = 0, after = 0, after_end = 0;
};

/// Sorted and apart: between two differences stands at least one line that is the same.
std::vector<Difference> differences(const Lines& before, const Lines& after);

}  // namespace jobstamp
