// The value of `--lines`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "jobstamp/cli.hpp"
#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {

/// `A:B`, lines from 1, both included; `A` alone is one line.
Result<LineRange> read_line_range(std::string_view text);

}  // namespace jobstamp::cli
