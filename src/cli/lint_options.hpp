// The rows of `lint`'s own options, and what they ask for.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/arguments.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {

extern const std::span<const OptionGroup> lint_options;

/// "there is no rule `x`", with the one that was meant.
std::string no_such_rule(std::string_view code);

/// What the rules are asked for; the error is a usage error.
Result<LintPlan> lint_plan(const Arguments& arguments);

/// The severity from which on a finding makes the call fail.
Result<lint::Level> fail_level(const Arguments& arguments);

}  // namespace jobstamp::cli
