// The fix that deletes an attribute or a block.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Deletes an attribute or block with its lines; nothing where it shares them with others, or where a comment beside it
/// would be left behind.
std::optional<Fix> delete_lines(const Item& item);

/// True if a comment stands right above an attribute or block, or behind it.
bool has_comment_beside(const Item& item);

}  // namespace jobstamp::lint
