// The file of `--versions`: names and versions kept beside the jobs, in one of three forms.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/cli.hpp"
#include "jobstamp/report.hpp"
#include "jobstamp/transform.hpp"

namespace jobstamp::cli {

struct VersionsFile {
  std::vector<Wish> wishes;         ///< in the order of the file; a name that is there twice is there twice
  std::optional<Findings> problem;  ///< why it cannot be read, or what in it is not understood
};

/// Reads `path` as its name says: `.json` a flat object, `.hcl` attributes, else NAME=VERSION lines. `-` is standard
/// input, JSON or lines.
VersionsFile read_versions_file(const std::string& path, Environment& environment);

}  // namespace jobstamp::cli
