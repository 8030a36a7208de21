// What the pipeline takes of the files that `lint` reads.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/load.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {

/// True if it could be read and nobody wants it left alone.
bool is_linted(const Loaded& loaded);

/// It and its settings.
LintInput lint_input(const Loaded& loaded);

}  // namespace jobstamp::cli
