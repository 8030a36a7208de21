// The version of `--git`: the commit that is checked out.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

struct GitQuestion {
  std::string path;                 ///< a file or folder in the repository
  std::vector<std::string> inputs;  ///< files that may differ from the commit: the call itself writes them
  bool allow_dirty = false;         ///< add `-dirty` instead of refusing
};

/// `git rev-parse --short HEAD` around the path. A work tree that differs from the commit, untracked files apart, is
/// an error: the version would name other bytes than those deployed.
Result<std::string> git_version(const GitQuestion& question, const Environment& environment);

}  // namespace jobstamp::cli
