// Another program, run to its end.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

/// See Environment::run.
std::optional<ProgramResult> run_program(const std::vector<std::string>& arguments, const std::string& folder,
                                         std::string_view input);

}  // namespace jobstamp::cli
