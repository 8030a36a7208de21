// Fixes that several rules make.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Writes `text` where the item's text is written, if it stands in its own place as one literal; nothing otherwise.
std::optional<Fix> rewrite_text(const Item& item, std::string_view text);

/// Writes `text` in quotes in place of the item's number.
std::optional<Fix> quote_number(const Item& item, std::string_view text);

/// The edit that puts the item's value into a list of one.
Edit in_brackets(const Item& item);

}  // namespace jobstamp::lint
