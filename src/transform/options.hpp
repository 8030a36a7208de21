// Options that an artifact lacks: a `checksum`, a `ref`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Notes that the artifact shall have the option. Refuses the call where its `options` are not written out.
void add_option(Call& call, std::uint32_t artifact, std::uint32_t site, std::string name, std::string value);

/// The address that the option will have.
std::string option_address(const Call& call, const Addition& addition);

/// Where the option goes in: the end of what it goes into.
Span option_span(const Call& call, const Addition& addition);

/// Adds the edits for the additions of one file.
void place_options(const Call& call, std::uint32_t file, Edits& edits);

}  // namespace jobstamp::transform
