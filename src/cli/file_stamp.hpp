// The stamp of a file from what stat(2) says.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/stat.h>

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

FileStamp stamp_of(const struct stat& status);

}  // namespace jobstamp::cli
