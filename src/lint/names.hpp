// Names that the schema knows: what may stand in a block, and where else a name that may not would belong.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Attributes and blocks that may stand in `block`, aliases included.
std::vector<std::string_view> names_in(const schema::Block& block);

/// Whether an attribute or block called `name` may stand in `block`.
bool knows(const schema::Block& block, std::string_view name);

/// Whether the schema has no such attribute or block, where it does say what may stand.
bool is_unknown(const Meaning& meaning);

/// What a message calls a block: "`group`", "the options of driver `docker`", "a job file".
std::string title_of(const schema::Block& block);

/// The help for `name`, which may not stand where `item` does: a near name that may, else the blocks that it belongs
/// in, those around `item` and beside it first; empty if there is neither.
std::string advice_on(const Item& item, std::string_view name);

}  // namespace jobstamp::lint
