// The walk over job files that asks at each place the rules that look at such.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

/// What the rules that are on find in each job file, in the order of the walk.
std::vector<Diagnostics> ask_of_files(const std::deque<Subject>& subjects);

}  // namespace jobstamp::lint
