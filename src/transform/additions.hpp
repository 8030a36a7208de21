// Attributes that are not there yet: a `checksum` or a `ref` of an artifact, a `meta` or `env` entry.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Notes that `addition` shall be made. Refuses the call where what it goes into is not written out.
void add(Call& call, Addition addition);

/// `add` for an option of an artifact, which goes into its `options`.
void add_option(Call& call, const Artifact& artifact, SiteKind kind, NewAttribute option, std::uint32_t cause);

/// The address that the attribute will have.
std::string address_of(const Call& call, const Addition& addition);

/// The schema path that it will have.
std::string path_of(const Call& call, const Addition& addition);

/// Where it goes in: the end of what it goes into.
Span span_of(const Call& call, const Addition& addition);

/// Adds the edits for the additions of one file.
void place_additions(const Call& call, std::uint32_t file, Edits& edits);

}  // namespace jobstamp::transform
