// The files that a call writes besides its job files: `--output-file`, `--report FORMAT=FILE`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/inputs.hpp"

namespace jobstamp::cli {

/// Why one of them must not be written: it is an input, is called like a job file, or has no folder to stand in. Empty
/// if all may. Asked before anything is written.
std::string refused_output(const Arguments& arguments, const std::vector<Input>& inputs,
                           const Environment& environment);

}  // namespace jobstamp::cli
