// What must not be written although every text of it could be (VERSIONS.md: "One literal that governs other
// packages too", "Checksums").
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "transform/call.hpp"
#include "transform/moved.hpp"

namespace jobstamp::transform {

/// Refuses to move other packages, or tasks outside of what the call is narrowed to, by a literal they share.
void refuse_shared(Call& call, const std::vector<Moved>& moved);

/// Refuses what is fine for each site and makes nonsense of them all: a name that two of them read and one would add
/// its version to (`var.name` of `image = var.name` and `source = "http://store/${var.name}-1.2.3.zip"`).
void refuse_misread(Call& call, const std::vector<Moved>& moved);

/// Refuses to fill a placeholder of a site with what cannot stand in its place.
void refuse_misfilled(Call& call, const std::vector<Moved>& moved);

/// Refuses to leave an old checksum, or the id of an old object, beside a new source.
void refuse_stale(Call& call, const std::vector<Moved>& moved);

}  // namespace jobstamp::transform
