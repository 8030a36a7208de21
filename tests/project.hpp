// Where the project's own files lie: the cases, and what tests read of the sources.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace jobstamp {

/// The checkout that the tests were built from.
std::filesystem::path project_root();

}  // namespace jobstamp
