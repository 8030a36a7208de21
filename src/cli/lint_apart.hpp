// Files of which none holds for another: each is read, looked at, told and let go.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/load.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {

/// What is kept of a file that was looked at.
struct LookedAt {
  Loaded loaded;                  ///< without its source, unless that is told later
  bool broken = false;            ///< `LintFile` knows why
  std::optional<Severity> worst;  ///< of what was found in it
  std::string told;               ///< what the format says of it
  Diagnostics diagnostics;        ///< what was found, where the format makes one document of all files
};

/// False if one of them is likely to be a variable file, by its name, or can be read only once.
bool may_be_apart(const std::vector<Input>& inputs);

/// Looks at the inputs; those that are a file before them are left out. `nullopt`, and `inputs` as they were, where one
/// is a variable file after all.
std::optional<std::vector<LookedAt>> look_apart(std::vector<Input>& inputs, const LintPlan& plan,
                                                const RenderOptions& options, Console& console,
                                                Environment& environment);

}  // namespace jobstamp::cli
