// Whether anything is said where something has to be.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Whether the item is a text that is written out in quotes, with nothing to evaluate in it; the empty one is not.
bool is_written_out(const Item& item);

/// What such a text says, if it is just what is written there; the empty one too.
std::optional<std::string_view> written_text(const Item& item);

/// Whether it is worth evaluating to see if it is `null`: what is written as a text, a number or a collection is not,
/// nor is a template that has any text.
bool may_be_null(const Item& item);

/// Whether it is worth evaluating to see if it is empty: `""`, `[]`, or what is made from others.
bool may_be_empty(const Item& item);

/// Whether the block says something for `name`: neither `null` nor an empty text.
bool is_given(const Item& block, std::string_view name);

}  // namespace jobstamp::lint
