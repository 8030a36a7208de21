// What the findings of each rule weigh under the options of one file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "jobstamp/lint.hpp"

namespace jobstamp::lint {

/// By number among `rules()`: where nobody asks for others.
const std::vector<Level>& standard_levels();

/// The same under `options`.
std::vector<Level> levels_of(const Options& options);

}  // namespace jobstamp::lint
