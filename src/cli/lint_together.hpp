// Files that may hold for one another, or that are mended, or compared with what they were.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.hpp"
#include "cli/inputs.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {

/// Reads the inputs, looks at all of them together, tells what is found; `level` and higher ones make the call fail.
ExitCode look_together(Inputs inputs, const LintPlan& plan, lint::Level level, const Arguments& arguments,
                       Console& console, Environment& environment);

}  // namespace jobstamp::cli
