// `lint --fix`: what the pipeline mended, put where it belongs.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/load.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {

/// A file of the call, and what it was read as.
struct LintedFile {
  const Loaded* loaded;
  const LintFile* linted;
};

/// Replaces the files whose text changed and says each fix that was made; gives the failures.
std::vector<Findings> write_fixes(const std::vector<LintedFile>& files, Console& console, Environment& environment);

/// The text of standard input, mended or as it is; `nullopt` where it is no input of the call.
std::optional<std::string> fixed_input(const std::vector<LintedFile>& files);

}  // namespace jobstamp::cli
