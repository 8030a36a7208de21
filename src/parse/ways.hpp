// The ways to run the grammar over a source: same rules, another state.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "jobstamp/parse.hpp"

namespace jobstamp::parsing {

/// The tree of a source without a mistake, else `nullopt`: nothing is noted for the case of one.
std::optional<Tree> accept(const Source& source);

/// A tree of any source, and every independent mistake in it.
Parsed recover(const Source& source);

}  // namespace jobstamp::parsing
