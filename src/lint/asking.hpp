// The walk over a job file that asks at each place the rules that look at such.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/diagnostic.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

/// What the rules that are on find in one job file, in the order of the walk.
Diagnostics ask_of_file(const Subject& subject);

}  // namespace jobstamp::lint
