// `git ls-tree` knows which content each name had, `git cat-file --batch` what it says: names with blanks and line ends
// stand in the one's list as they are, and the other is asked for contents, which have none. A file of another name
// than today's is found as `git diff` finds it.
// SPDX-License-Identifier: Apache-2.0
#include "cli/git_revision.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "cli/git.hpp"
#include "cli/run_git.hpp"

#include "jobstamp/diagnostic.hpp"

namespace jobstamp::cli {
namespace {

using Texts = std::vector<std::optional<std::string>>;

// A file of the call in its repository.
struct Wanted {
  std::size_t number;  // in the call
  std::string name;    // from the repository's root
};

using Repositories = std::map<std::string, std::vector<Wanted>>;

// A name that a link leads to stands where the file does; standard input need not be there at all.
std::string place_of(const std::string& path, const Environment& environment) {
  if (environment.kind(path) != PathKind::missing) return environment.real_path(path);
  auto slash = path.rfind('/');
  std::string folder = slash == path.npos ? "." : path.substr(0, slash + 1);
  return environment.real_path(folder) + "/" + path.substr(slash + 1);
}

Result<Repositories> repositories_of(const std::vector<std::string>& paths, const Environment& environment) {
  Repositories found;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    std::string place = place_of(paths[i], environment);
    auto root = repository_around(place.substr(0, place.rfind('/')), environment);
    if (!root) return {{}, quoted(paths[i]) + " lies in no git repository, so `--base` has nothing to compare it with"};
    found[*root].push_back({i, place.substr(*root == "/" ? 1 : root->size() + 1)});
  }
  return {std::move(found), ""};
}

// What each name held: "100644 blob ID\tNAME". Links and submodules are no files.
std::map<std::string, std::string> read_tree(std::string_view listed) {
  std::map<std::string, std::string> contents;
  for (const std::string& line : split_at_nul(listed)) {
    auto tab = line.find('\t');
    auto id = line.rfind(' ', tab);
    if (tab == line.npos || id == line.npos || !line.starts_with("100")) continue;
    contents.emplace(line.substr(tab + 1), line.substr(id + 1, tab - id - 1));
  }
  return contents;
}

// What today's names were called: "R097", the old name, the new one.
Result<std::map<std::string, std::string>> old_names(const std::string& root, const std::string& revision,
                                                     const Environment& environment) {
  auto listed = ask_git({"diff", "--no-ext-diff", "--find-renames", "--diff-filter=R", "--name-status", "-z",
                         "--ignore-submodules", revision + "^{commit}", "--"},
                        root, environment);
  Result<std::map<std::string, std::string>> names = {{}, listed.error};
  Words words = split_at_nul(listed.value);
  for (std::size_t i = 0; i + 2 < words.size(); i += 3) names.value.emplace(words[i + 2], words[i + 1]);
  return names;
}

// Contents as `git cat-file --batch` has them: "ID blob SIZE", the bytes, a line end.
class Batch {
 public:
  explicit Batch(std::string_view text) : rest_(text) {}

  std::optional<std::string> next() {
    std::string head = first_line(rest_);
    auto blob = head.find(" blob ");
    if (blob == head.npos) return std::nullopt;
    std::size_t size = std::stoul(head.substr(blob + 6));
    std::string text(rest_.substr(head.size() + 1, size));
    rest_.remove_prefix(std::min(head.size() + size + 2, rest_.size()));
    return text;
  }

 private:
  std::string_view rest_;
};

class Repository {
 public:
  Repository(const std::string& root, const std::string& revision, const Environment& environment)
      : root_(root), revision_(revision), environment_(environment) {}

  // Returns why not, empty if done.
  std::string read(const std::vector<Wanted>& wanted, Texts& texts) {
    auto listed = ask_git({"ls-tree", "-r", "-z", "--full-tree", "--", revision_ + "^{commit}"}, root_, environment_);
    if (!listed.ok()) return why_not(listed.error);
    contents_ = read_tree(listed.value);
    if (std::ranges::any_of(wanted, [&](const Wanted& each) { return !contents_.contains(each.name); })) {
      auto old = old_names(root_, revision_, environment_);
      if (!old.ok()) return why_not(old.error);
      for (const auto& [now, then] : old.value) contents_.emplace(now, contents_[then]);
    }
    return read_contents(wanted, texts);
  }

 private:
  std::string read_contents(const std::vector<Wanted>& wanted, Texts& texts) const {
    std::vector<std::size_t> numbers;
    std::string questions;
    for (const Wanted& each : wanted) {
      auto content = contents_.find(each.name);
      if (content == contents_.end()) continue;
      numbers.push_back(each.number);
      questions.append(content->second).append("\n");
    }
    if (numbers.empty()) return "";
    auto answers = ask_git({"cat-file", "--batch"}, root_, environment_, questions);
    if (!answers.ok()) return why_not(answers.error);
    Batch batch(answers.value);
    for (std::size_t number : numbers) {
      texts[number] = batch.next();
      if (!texts[number]) return why_not("a file of it is missing");
    }
    return "";
  }

  std::string why_not(const std::string& error) const {
    if (error.find("Not a valid object name") == error.npos) {
      return "git cannot read " + quoted(revision_) + " in " + quoted(root_) + ": " + error;
    }
    return "git knows no revision " + quoted(revision_) + " in " + quoted(root_) +
           "; one of another clone is fetched first";
  }

  const std::string& root_;
  const std::string& revision_;
  const Environment& environment_;
  std::map<std::string, std::string> contents_;  // by name
};

}  // namespace

Result<Texts> files_in_revision(const std::vector<std::string>& paths, const std::string& revision,
                                const Environment& environment) {
  auto repositories = repositories_of(paths, environment);
  if (!repositories.ok()) return {{}, repositories.error};
  Texts texts(paths.size());
  for (const auto& [root, wanted] : repositories.value) {
    std::string failure = Repository(root, revision, environment).read(wanted, texts);
    if (!failure.empty()) return {{}, failure};
  }
  return {std::move(texts), ""};
}

}  // namespace jobstamp::cli
