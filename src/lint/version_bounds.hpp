// Whether a text bounds versions as Nomad's constraints do.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace jobstamp::lint {

/// Which of Nomad's two operators reads it: `version` (hashicorp/go-version) knows `~>` and `1.2beta`, `semver`
/// (helper/constraints/semver) neither.
enum class Versions : std::uint8_t { loose, semantic };

/// True for `>= 1.2`, `~> 3`, `>= 1.2-rc.1, < 2`: bounds with commas between them.
bool are_version_bounds(std::string_view text, Versions versions);

}  // namespace jobstamp::lint
