// Where git keeps a list of a folder's files, that list is the walk: folders it ignores are never opened. Elsewhere
// every folder that is not hidden is read.
// SPDX-License-Identifier: Apache-2.0
#include "cli/walk.hpp"

#include <algorithm>
#include <array>

#include "cli/git.hpp"
#include "cli/parallel.hpp"
#include "cli/paths.hpp"

namespace jobstamp::cli {
namespace {

std::string joined(const std::string& folder, const std::string& name) {
  if (folder == "." || folder.empty()) return name;
  std::string path;
  path.reserve(folder.size() + 1 + name.size());
  path += folder;
  if (!folder.ends_with('/')) path += '/';
  return path += name;
}

bool is_hidden(std::string_view path) { return path.starts_with('.') || path.find("/.") != path.npos; }

// Folder by folder: what lies in `a/` comes before `a.nomad`.
bool comes_before(const Input& a, const Input& b) {
  auto rank = [](char c) { return c == '/' ? 0 : static_cast<int>(static_cast<unsigned char>(c)) + 1; };
  auto [of_a, of_b] = std::ranges::mismatch(a.path, b.path);
  if (of_a == a.path.end() || of_b == b.path.end()) return of_b != b.path.end();
  return rank(*of_a) < rank(*of_b);
}

using Listing = Result<std::vector<DirectoryEntry>>;

class Walker {
 public:
  Walker(const Walk& how, const Environment& environment, Inputs& found)
      : how_(how), environment_(environment), found_(found) {}

  void walk(const std::string& root) {
    auto repository = repository_around(root, environment_);
    if (!repository) return read_all_of(root, "it lies in no git repository");
    auto kept = files_kept_by_git(root, *repository, environment_);
    if (!kept.ok()) return read_all_of(root, kept.error);
    // A folder that is ignored itself was meant by whoever named it.
    bool empty = kept.value.files.empty() && kept.value.folders.empty();
    if (empty && is_ignored_by_git(".", root, environment_)) return read_all_of(root, "git ignores it whole");
    if (!kept.value.unread.empty()) found_.problems.push_back(file_error(root, "git " + kept.value.unread));
    for (const auto& name : kept.value.files) take(root, name);
    for (const auto& name : kept.value.folders) {
      if (how_.recursive && !is_hidden(name)) walk(joined(root, name));
    }
  }

 private:
  void take(const std::string& root, const std::string& name) {
    if (is_hidden(name) || (!how_.recursive && name.find('/') != name.npos)) return;
    NameKind kind = kind_of_name(name);
    if (kind != NameKind::job && kind != NameKind::plain_hcl) return;
    Input input;
    input.path = joined(root, name);
    input.found = true;
    input.only_with_job = kind == NameKind::plain_hcl && how_.plain_hcl == InputRules::PlainHcl::with_job;
    found_.all.push_back(std::move(input));
  }

  void read_all_of(const std::string& root, const std::string& why) {
    found_.remarks.push_back(root + ": nothing in it is ignored: " + why);
    read(root, environment_.list(root));
  }

  void read(const std::string& folder, const Listing& listing) {
    if (!listing.ok()) found_.problems.push_back(file_error(folder, "cannot read this directory: " + listing.error));
    const std::vector<Listing> below = list_below(folder, listing.value);
    auto next_below = below.begin();
    for (const auto& entry : listing.value) {
      using Type = DirectoryEntry::Type;
      if (is_hidden(entry.name)) continue;
      if (is_entered(entry)) read(joined(folder, entry.name), *next_below++);
      bool leads_to_file = entry.type == Type::link && environment_.kind(joined(folder, entry.name)) == PathKind::file;
      if (entry.type == Type::file || leads_to_file) take(folder, entry.name);
    }
  }

  bool is_entered(const DirectoryEntry& entry) const {
    return entry.type == DirectoryEntry::Type::directory && how_.recursive && !is_hidden(entry.name);
  }

  // The folders right below one are listed at once: the kernel takes longer over a folder than we over what it says.
  std::vector<Listing> list_below(const std::string& folder, const std::vector<DirectoryEntry>& entries) const {
    std::vector<std::string> paths;
    for (const auto& entry : entries) {
      if (is_entered(entry)) paths.push_back(joined(folder, entry.name));
    }
    std::vector<Listing> below(paths.size());
    auto list = [&](std::size_t i) { below[i] = environment_.list(paths[i]); };
    for_each_in_parallel(paths.size(), how_.threads, list, [](std::size_t) {});
    return below;
  }

  const Walk& how_;
  const Environment& environment_;
  Inputs& found_;
};

}  // namespace

NameKind kind_of_name(std::string_view path) {
  constexpr std::array<std::string_view, 5> job = {".nomad", ".nomad.hcl", ".nmd.hcl", ".job", ".job.hcl"};
  auto ends = [&](std::string_view ending) { return path.ends_with(ending); };
  if (std::ranges::any_of(job, ends)) return NameKind::job;
  if (ends(".hcl")) return NameKind::plain_hcl;
  return ends(".json") ? NameKind::json_job : NameKind::other;
}

void walk(const std::string& root, const Walk& how, const Environment& environment, Inputs& found) {
  auto begin = static_cast<std::ptrdiff_t>(found.all.size());
  Walker(how, environment, found).walk(root);
  // A walk of our own found them in order already, and to see that costs a tenth of sorting.
  if (!std::is_sorted(found.all.begin() + begin, found.all.end(), comes_before)) {
    std::sort(found.all.begin() + begin, found.all.end(), comes_before);
  }
  auto same = [](const Input& a, const Input& b) { return a.path == b.path; };
  found.all.erase(std::unique(found.all.begin() + begin, found.all.end(), same), found.all.end());
}

bool is_left_out(const std::string& path, const Environment& environment) {
  std::string folder(folder_of(path));
  std::string name = path.substr(path.rfind('/') + 1);
  // Hidden within the working folder or else within its repository: above those it is nobody's choice.
  std::string full = joined(environment.real_path(folder), name);
  if (!full.starts_with('/')) full = joined(environment.working_folder(), full);  // a folder that is not there yet
  auto repository = repository_around(folder, environment);
  for (const auto& root : {std::optional(environment.working_folder()), repository}) {
    if (!root || !full.starts_with(*root + "/")) continue;
    if (is_hidden(full.substr(root->size() + 1))) return true;
    break;
  }
  return repository && is_ignored_by_git(name, folder, environment);
}

}  // namespace jobstamp::cli
