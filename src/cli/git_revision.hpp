// What files held in an earlier revision of their repositories: `lint --base`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

/// The texts that files had in `revision`, one for each of `paths`, under the name that they had then; nothing for one
/// that was not there. Two questions to git for each repository, three where a file is new there. The error names a
/// file that lies in no repository, or a revision that git does not know.
Result<std::vector<std::optional<std::string>>> files_in_revision(const std::vector<std::string>& paths,
                                                                  const std::string& revision,
                                                                  const Environment& environment);

}  // namespace jobstamp::cli
