// Two questions to git: which commit, and what differs from it.
// SPDX-License-Identifier: Apache-2.0
#include "cli/git_version.hpp"

#include <set>

#include "cli/git.hpp"
#include "cli/paths.hpp"

#include "jobstamp/diagnostic.hpp"

namespace jobstamp::cli {

Result<std::string> git_version(const GitQuestion& question, const Environment& environment) {
  bool is_folder = environment.kind(question.path) == PathKind::directory;
  std::string folder = is_folder ? question.path : std::string(folder_of(question.path));
  auto commit = commit_of(folder, environment);
  if (!commit.ok()) return commit;
  auto root = repository_around(folder, environment);
  if (!root) return {{}, "there is no work tree around " + quoted(folder)};
  auto changed = changed_files(*root, environment);
  if (!changed.ok()) return {{}, changed.error};
  std::set<std::string> ours;
  for (const auto& input : question.inputs) ours.insert(environment.real_path(input));
  std::erase_if(changed.value, [&](const auto& name) { return ours.contains(*root + "/" + name); });
  if (changed.value.empty()) return commit;
  if (question.allow_dirty) return {commit.value + "-dirty", ""};
  return {{},
          "the work tree differs from commit " + commit.value + " in " + listed(changed.value, ", ", 3) +
              "; commit first, or say --allow-dirty"};
}

}  // namespace jobstamp::cli
