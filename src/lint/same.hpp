// Whether two places say the same to Nomad, however they are written.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

enum class Same : std::uint8_t { yes, no, unknown };

/// Compares what two attributes or entries of one address say. What nobody can read is the same where it is written
/// alike, and unknown elsewhere.
Same is_same(const Item& before, const Item& after);

/// The words that a node is written in, without the comments and blanks between them.
std::vector<std::string_view> words_of(Cursor node);

}  // namespace jobstamp::lint
