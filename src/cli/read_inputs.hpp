// The inputs of a command that looks at all of them together, read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/load.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {

/// In the order they were named; without those that are a file before them or that vanished meanwhile.
struct ReadInputs {
  std::vector<Loaded> all;
  std::vector<Findings> problems;  ///< what could not be read
  std::string usage_error;
};

/// Finds and reads them, on several threads; says what was left out to those who asked for it.
ReadInputs read_inputs(const std::vector<std::string>& operands, const Arguments& arguments, Console& console,
                       Environment& environment);

/// The words that the settings of any of them name as placeholders; they are so for all files of the call.
std::vector<std::string> own_placeholders(const std::vector<Loaded>& all);

/// What the pipeline takes of them.
std::vector<JobInput> job_inputs(const std::vector<Loaded>& all);

}  // namespace jobstamp::cli
