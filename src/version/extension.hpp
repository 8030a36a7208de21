// File name extensions: which end a file name without being part of a name or a version, and which Nomad unpacks
// (ARTIFACTS.md part 4).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace jobstamp::version {

/// Size of the extension that ends `file`, its dot and all: 7 for `app.tar.gz`; 0 if none is known.
std::size_t extension(std::string_view file);

/// True if Nomad unpacks a file of this name.
bool unpacks(std::string_view file);

/// True for a name that a driver boots or loads from: a tarball, a disk image.
bool is_bootable(std::string_view file);

/// True if `type` is one that `archive=` may name.
bool is_archive_type(std::string_view type);

}  // namespace jobstamp::version
