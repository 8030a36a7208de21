// Where a version that is known already stands again: "all places that hold the same version, with or without `v`,
// change together" (VERSIONS.md, rule 5).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/placeholder.hpp"

namespace jobstamp::version {

/// Places within `area` that hold `version` (without `v`, a plain `+` in it), in order. It must stand between word
/// ends, and not be the beginning of another version: `1.2` is not in `1.2.3`, `1.2.3` not in `1.2.3-rc.1`.
std::vector<Place> find(const Text& text, Span area, std::string_view version, Ground ground);

}  // namespace jobstamp::version
