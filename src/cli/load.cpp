// Reading is the only place where an input can fail before it is looked at; writing is all or nothing per file.
// SPDX-License-Identifier: Apache-2.0
#include "cli/load.hpp"

#include <algorithm>
#include <compare>
#include <span>
#include <unordered_set>
#include <utility>

#include "cli/paths.hpp"

namespace jobstamp::cli {

Loaded load(Input given, Environment& environment) {
  Loaded loaded;
  loaded.input = std::move(given);
  const Input& input = loaded.input;
  if (input.standard_input) {
    auto read = environment.read_input();
    if (!read.ok()) loaded.problem = file_error(input.path, "cannot read standard input: " + read.error);
    loaded.source = Source(input.path, std::move(read.value));
    return loaded;
  }
  auto read = environment.read(input.path);
  loaded.gone = !read.ok() && input.found && environment.kind(input.path) != PathKind::file;
  if (!read.ok() && !loaded.gone) loaded.problem = file_error(input.path, "cannot read it: " + read.error);
  loaded.source = Source(input.path, std::move(read.value.bytes));
  loaded.stamp = read.value.stamp;
  return loaded;
}

namespace {

// A file by what the system calls it, and its number among the inputs.
struct Numbered {
  std::uint64_t device, inode;
  std::size_t number;
  friend auto operator<=>(const Numbered&, const Numbered&) = default;
};

bool is_same_inode(const Numbered& a, const Numbered& b) { return a.device == b.device && a.inode == b.inode; }

bool is_link(const std::string& path, const std::string& real, const Environment& environment) {
  std::string_view folder = folder_of(path);
  std::string_view name = std::string_view(path).substr(path.rfind('/') + 1);
  return real != environment.real_path(std::string(folder)) + "/" + std::string(name);
}

// Hardly a call names a file twice, and to see that costs a tenth of sorting.
bool may_repeat(const std::vector<Numbered>& files) {
  std::unordered_set<std::uint64_t> seen;
  seen.reserve(files.size());
  return !std::ranges::all_of(files, [&](const Numbered& file) { return seen.insert(file.inode).second; });
}

}  // namespace

std::vector<bool> repeated(const std::vector<const Loaded*>& all, const Environment& environment) {
  std::vector<bool> again(all.size(), false);
  std::vector<Numbered> files;
  files.reserve(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Loaded& file = *all[i];
    if (!file.input.standard_input && !file.gone && !file.problem)
      files.push_back({file.stamp.device, file.stamp.inode, i});
  }
  if (!may_repeat(files)) return again;
  std::ranges::sort(files);
  for (auto file = files.begin(); file != files.end(); ++file) {
    // Hard links are files of their own: each is replaced by itself.
    for (auto earlier = file; earlier != files.begin() && is_same_inode(*--earlier, *file);) {
      const std::string& path = all[file->number]->input.path;
      const std::string real = environment.real_path(path);
      if (again[earlier->number] || environment.real_path(all[earlier->number]->input.path) != real) continue;
      // A patch of a link applies to nothing.
      bool is_better =
          is_link(all[earlier->number]->input.path, real, environment) && !is_link(path, real, environment);
      again[is_better ? earlier->number : file->number] = true;
    }
  }
  return again;
}

Replaced replace_all(const std::vector<Replacement>& all, Environment& environment) {
  std::vector<NewFile> files;
  files.reserve(all.size());
  for (const Replacement& each : all) files.push_back({each.file->input.path, each.file->stamp, each.text});
  ReplacedFiles done = environment.replace(files);
  Replaced replaced{done.count, {}};
  if (done.failure.empty()) return replaced;
  std::vector<std::string_view> paths(files.size());
  std::ranges::transform(files, paths.begin(), &NewFile::path);
  auto written = std::span(paths).first(done.count);
  auto not_begun = std::span(paths).subspan(done.count + 1);
  std::string message = "cannot write it: " + done.failure;
  if (!written.empty()) message += "; written before it: " + listed(written, ", ");
  if (!not_begun.empty()) message += "; not begun: " + listed(not_begun, ", ");
  replaced.failures.push_back(file_error(files[done.count].path, std::move(message)));
  return replaced;
}

}  // namespace jobstamp::cli
