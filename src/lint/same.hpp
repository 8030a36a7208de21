// Whether two places say the same to Nomad, however they are written.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "lint/subject.hpp"

namespace jobstamp::lint {

enum class Same : std::uint8_t { yes, no, unknown };

/// Compares what two attributes or entries of one address say. What nobody can read is the same where it is written
/// alike, and unknown elsewhere.
Same is_same(const Item& before, const Item& after);

}  // namespace jobstamp::lint
