// What git knows of a folder, asked of git itself: nobody else reads its ignore files quite as it does.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

/// The root of the work tree around `folder` (absolute, without links); `nullopt` if it lies in none.
std::optional<std::string> repository_around(const std::string& folder, const Environment& environment);

/// The files below a folder that git does not ignore, relative to it. `folders` are other repositories.
struct Kept {
  std::vector<std::string> files;
  std::vector<std::string> folders;
  std::string unread;  ///< what git says of a folder that it may not read; empty if there was none
};

/// Asks git; the error is git's own first line, or that there is no git.
Result<Kept> files_kept_by_git(const std::string& folder, const std::string& repository,
                               const Environment& environment);

/// The short name of the commit that is checked out.
Result<std::string> commit_of(const std::string& folder, const Environment& environment);

/// The tracked files of a repository that differ from its commit, relative to its root.
Result<std::vector<std::string>> changed_files(const std::string& root, const Environment& environment);

/// True if git ignores `path`, a name relative to `folder`.
bool is_ignored_by_git(const std::string& path, const std::string& folder, const Environment& environment);

}  // namespace jobstamp::cli
