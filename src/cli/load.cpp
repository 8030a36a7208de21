// Reading is the only place where an input can fail before it is looked at; writing is all or nothing per file.
// SPDX-License-Identifier: Apache-2.0
#include "cli/load.hpp"

#include <map>
#include <utility>

namespace jobstamp::cli {

Loaded load(const Input& input, Environment& environment) {
  Loaded loaded;
  loaded.input = input;
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

std::vector<bool> repeated(const std::vector<const Loaded*>& all, const Environment& environment) {
  std::vector<bool> again(all.size(), false);
  std::map<std::pair<std::uint64_t, std::uint64_t>, std::vector<std::size_t>> by_inode;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Loaded& file = *all[i];
    if (file.input.standard_input || file.gone || file.problem) continue;
    auto& earlier = by_inode[{file.stamp.device, file.stamp.inode}];
    // Hard links are files of their own: each is replaced by itself.
    for (auto other : earlier) {
      if (environment.real_path(all[other]->input.path) == environment.real_path(file.input.path)) again[i] = true;
    }
    earlier.push_back(i);
  }
  return again;
}

static std::string named(const std::vector<Replacement>& all, std::size_t begin, std::size_t end) {
  std::string names;
  for (std::size_t i = begin; i < end; ++i) names += (i == begin ? "`" : ", `") + all[i].file->input.path + "`";
  return names;
}

Replaced replace_all(const std::vector<Replacement>& all, Environment& environment) {
  std::vector<NewFile> files;
  files.reserve(all.size());
  for (const Replacement& each : all) files.push_back({each.file->input.path, each.file->stamp, each.text});
  ReplacedFiles done = environment.replace(files);
  Replaced replaced{done.count, {}};
  if (done.failure.empty()) return replaced;
  std::string message = "cannot write it: " + done.failure;
  if (done.count > 0) message += "; written before it: " + named(all, 0, done.count);
  if (done.count + 1 < all.size()) message += "; not begun: " + named(all, done.count + 1, all.size());
  replaced.failures.push_back(file_error(files[done.count].path, std::move(message)));
  return replaced;
}

}  // namespace jobstamp::cli
