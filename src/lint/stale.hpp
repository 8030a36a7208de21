// Texts that name the file of an artifact at another version than the artifact brings.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// The artifact's source that a site follows. REQUIRES that it follows one.
const Site& source_of(const Subject& subject, const Site& follower);

/// What stands at a place of a site, its `v` included.
std::string version_at(const Site& site, const version::Place& place);

/// The places of a site which name another version than the artifact that it follows, in a path that can be the
/// artifact's file: below its destination, and nothing else is known to put a file there.
std::vector<version::Place> stale_places(const Subject& subject, const Site& follower);

}  // namespace jobstamp::lint
