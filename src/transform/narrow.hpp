// What a call is narrowed to: `--job`, `--group`, `--task`, `--only`, `--from`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// True if the scope lies within `--job`, `--group` and `--task`.
bool covers(const SetOptions& options, const Scope& scope);

/// True if the site lies within all that the call is narrowed to.
bool covers(const Call& call, const Site& site);

/// True if the call is narrowed at all.
bool is_narrowed(const SetOptions& options);

/// True if a literal that is no site's own lies within all that the call is narrowed to, where `text` is what it is at.
bool covers(const Call& call, PlaceId literal, std::string_view text);

/// Refuses patterns that match nothing in any input, with the names they may have meant.
void refuse_idle_patterns(Call& call);

}  // namespace jobstamp::transform
