// Builds of a Maven snapshot: `…/app/1.2.0-SNAPSHOT/app-1.2.0-20260102.030405-7.jar`. The directory names what they are
// builds of, the file which of them it is, and neither may change without the other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "version/evidence.hpp"

namespace jobstamp::version {

/// `1.2.0` of `1.2.0-20260102.030405-7`; empty for what is no build of a snapshot.
std::string_view snapshot_base(std::string_view version);

/// The build that the download is, with the directory of its snapshot.
std::optional<Choice> snapshot(const Download& download);

/// True where Maven's layout has directories for versions, and one for all builds of a snapshot.
bool has_snapshots(const Download& download);

}  // namespace jobstamp::version
