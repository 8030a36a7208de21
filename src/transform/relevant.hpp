// Which files of a call can have anything to do with its wishes, told from their bytes alone, so that a package
// that stands in a hundred of ten thousand files costs little more than reading them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "jobstamp/transform.hpp"

namespace jobstamp::transform {

/// Numbers of the files that the wishes may concern, in order: all that have a site which answers to one, the variable
/// files, and perhaps more. Where a variable file is set, all others may read it.
std::vector<std::size_t> relevant_files(const std::vector<const Tree*>& trees, const SetOptions& options);

}  // namespace jobstamp::transform
