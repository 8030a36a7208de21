// The files that a call writes besides its job files: `--output-file`, `--report FORMAT=FILE`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/arguments.hpp"

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

/// Why one of them must not be written: it is called like a job file, is named as an input, is read or written
/// otherwise, or has no folder to stand in. Empty if all may. To be asked before anything is read or written.
std::string refused_output(const Arguments& arguments, const Environment& environment);

}  // namespace jobstamp::cli
