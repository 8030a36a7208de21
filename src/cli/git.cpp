// One `git ls-files` a folder (5 ms) instead of a question for each name. The file system monitor is switched off:
// it would run a program that the repository names.
// SPDX-License-Identifier: Apache-2.0
#include "cli/git.hpp"

#include <algorithm>

namespace jobstamp::cli {
namespace {

using Words = std::vector<std::string>;

std::optional<ProgramResult> run_git(Words arguments, const std::string& folder, const Environment& environment,
                                     std::string_view input = {}) {
  Words words = {"git", "-c", "core.fsmonitor=false"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return environment.run(words, folder, input);
}

// The strings between NUL bytes.
Words split_at_nul(std::string_view text) {
  Words words;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\0'), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::string first_line(std::string_view text) { return std::string(text.substr(0, text.find('\n'))); }

// What git answered, or why it did not.
Result<std::string> ask_git(Words arguments, const std::string& folder, const Environment& environment) {
  auto answer = run_git(std::move(arguments), folder, environment);
  if (!answer) return {{}, "there is no git"};
  if (answer->exit_code == 0) return {answer->output, ""};
  std::string said = first_line(answer->errors);
  return {{}, said.empty() ? "git failed" : said};
}

// Submodules stand in the index with this mode, and no other listing tells them from files.
Words submodules(const std::string& folder, const Environment& environment) {
  Words found;
  auto staged = run_git({"ls-files", "--stage", "-z"}, folder, environment);
  if (!staged) return found;
  for (const auto& line : split_at_nul(staged->output)) {
    auto tab = line.find('\t');
    if (line.starts_with("160000 ") && tab != line.npos) found.push_back(line.substr(tab + 1));
  }
  return found;
}

}  // namespace

std::optional<std::string> repository_around(const std::string& folder, const Environment& environment) {
  std::string at = environment.real_path(folder);
  for (;;) {
    if (environment.kind(at + "/.git") != PathKind::missing) return at.empty() ? "/" : at;
    auto slash = at.rfind('/');
    if (slash == at.npos) return std::nullopt;
    at.resize(slash);
  }
}

Result<Kept> files_kept_by_git(const std::string& folder, const std::string& repository,
                               const Environment& environment) {
  auto listed = run_git({"ls-files", "--cached", "--others", "--exclude-standard", "-z"}, folder, environment);
  if (!listed) return {{}, "there is no git"};
  if (listed->exit_code != 0) return {{}, first_line(listed->errors)};
  Result<Kept> kept;
  auto unread = listed->errors.find("could not open directory");
  if (unread != std::string::npos) kept.value.unread = first_line(std::string_view(listed->errors).substr(unread));
  if (environment.kind(repository + "/.gitmodules") != PathKind::missing) {
    kept.value.folders = submodules(folder, environment);
  }
  for (auto& name : split_at_nul(listed->output)) {
    bool is_folder = name.ends_with('/');  // a repository that this one does not know
    if (is_folder) name.pop_back();
    (is_folder ? kept.value.folders : kept.value.files).push_back(std::move(name));
  }
  return kept;
}

Result<std::string> commit_of(const std::string& folder, const Environment& environment) {
  auto commit = ask_git({"rev-parse", "--short", "HEAD"}, folder, environment);
  return commit.ok() ? Result<std::string>{first_line(commit.value), ""} : commit;
}

Result<Words> changed_files(const std::string& root, const Environment& environment) {
  auto status = ask_git({"status", "--porcelain", "-z", "--no-renames", "--untracked-files=no"}, root, environment);
  Result<Words> changed = {{}, status.error};
  // "XY NAME", two letters for index and work tree.
  for (const auto& line : split_at_nul(status.value))
    changed.value.push_back(line.substr(std::min<std::size_t>(3, line.size())));
  return changed;
}

Result<std::optional<std::string>> file_in_revision(const std::string& path, const std::string& revision,
                                                    const Environment& environment) {
  auto slash = path.rfind('/');
  std::string folder = slash == path.npos ? "." : path.substr(0, slash + 1);
  std::string name = slash == path.npos ? path : path.substr(slash + 1);
  auto file = run_git({"cat-file", "blob", revision + ":./" + name}, folder, environment);
  if (!file) return {{}, "there is no git"};
  if (file->exit_code == 0) return {std::move(file->output), ""};
  auto commit = ask_git({"rev-parse", "--verify", revision + "^{commit}"}, folder, environment);
  return {std::nullopt, commit.ok() ? "" : "git knows no revision `" + revision + "` of " + path};
}

bool is_ignored_by_git(const std::string& path, const std::string& folder, const Environment& environment) {
  auto answer = run_git({"check-ignore", "-q", "--", path}, folder, environment);
  return answer && answer->exit_code == 0;
}

}  // namespace jobstamp::cli
