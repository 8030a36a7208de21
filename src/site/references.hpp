// Where a reference leads: `var.x`, `local.a["b"]`, `${NOMAD_META_x}`, `${X}` of an `env` entry.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <variant>

#include "jobstamp/site.hpp"

namespace jobstamp::site {

/// The place that a `variable` or `traversal` expression standing in `from` refers to, or why it has none.
std::variant<PlaceId, Opacity> referred(const Inputs& inputs, PlaceId from, Cursor expression);

}  // namespace jobstamp::site
