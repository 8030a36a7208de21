// What is drafted for the literals of a site, in bytes of the site's text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "transform/call.hpp"

namespace jobstamp::transform {

/// What becomes of `legible(site.pieces)`, by all drafts or by those whose cause is `wanted`.
std::vector<version::Replacement> drafted(
    const Call& call, const Site& site,
    const std::function<bool(const Cause&)>& wanted = [](const Cause&) { return true; });

/// What stands at `span` of a text once `replacements` are made; those that touch it are part of it.
std::string written_at(const std::string& text, Span span, const std::vector<version::Replacement>& replacements);

}  // namespace jobstamp::transform
