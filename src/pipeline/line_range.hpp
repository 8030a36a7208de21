// Some lines of a canonical text, and the others as they were.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "jobstamp/pipeline.hpp"

namespace jobstamp {

/// `canonical` is the printed `tree`: it has as many lines, and each differs from its counterpart in blanks alone.
std::string keep_other_lines(const Tree& tree, std::string_view canonical, LineRange lines);

}  // namespace jobstamp
