// Directories are what stands before a `/` in the name of a file; a stamp is made of the file's bytes.
// SPDX-License-Identifier: Apache-2.0
#include "memory_environment.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include <sha2.h>

namespace jobstamp::cli {

namespace {

const std::string nothing_there = "there is no such file";

// `jobs/`; empty for the working folder.
std::string prefix_of(const std::string& directory) {
  return directory == "." || directory.empty() ? "" : directory + "/";
}

FileStamp stamp_of(const std::string& bytes) {
  FileStamp stamp;
  stamp.size = bytes.size();
  stamp.modified = static_cast<std::int64_t>(std::hash<std::string>()(bytes));
  return stamp;
}

}  // namespace

PathKind MemoryEnvironment::kind(const std::string& path) const {
  if (files.contains(path)) return PathKind::file;
  auto within = [&](const auto& file) { return file.first.starts_with(prefix_of(path)); };
  return path == "." || std::ranges::any_of(files, within) ? PathKind::directory : PathKind::missing;
}

Result<FileContent> MemoryEnvironment::read(const std::string& path) const {
  auto found = files.find(path);
  if (found == files.end()) return {{}, nothing_there};
  return {{found->second, stamp_of(found->second)}, ""};
}

Result<std::string> MemoryEnvironment::hash(const std::string& path) const {
  auto found = files.find(path);
  if (found == files.end()) return {{}, nothing_there};
  std::array<char, SHA256_DIGEST_STRING_LENGTH> digits{};
  SHA256Data(reinterpret_cast<const std::uint8_t*>(found->second.data()), found->second.size(), digits.data());
  return {digits.data(), ""};
}

Result<std::vector<DirectoryEntry>> MemoryEnvironment::list(const std::string& directory) const {
  std::set<std::pair<std::string, bool>> names;
  std::string prefix = prefix_of(directory);
  for (const auto& [path, bytes] : files) {
    if (!path.starts_with(prefix)) continue;
    auto end = path.find('/', prefix.size());
    names.emplace(path.substr(prefix.size(), end - prefix.size()), end != path.npos);
  }
  Result<std::vector<DirectoryEntry>> found;
  for (const auto& [name, is_directory] : names) {
    found.value.push_back({name, is_directory ? DirectoryEntry::Type::directory : DirectoryEntry::Type::file});
  }
  return found;
}

std::string MemoryEnvironment::replace(const std::string& path, const FileStamp& stamp, std::string_view bytes) {
  auto found = files.find(path);
  if (found == files.end()) return nothing_there;
  if (stamp_of(found->second) != stamp) return "it was changed meanwhile";
  return write(path, bytes);
}

std::string MemoryEnvironment::write(const std::string& path, std::string_view bytes) {
  files[path] = bytes;
  ++writes;
  return "";
}

std::string MemoryEnvironment::write_output(std::string_view text) {
  output += text;
  return "";
}

std::optional<std::string> MemoryEnvironment::variable(const std::string& name) const {
  auto found = variables.find(name);
  return found == variables.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ProgramResult> MemoryEnvironment::run(const std::vector<std::string>&, const std::string&,
                                                    std::string_view) const {
  return std::nullopt;
}

}  // namespace jobstamp::cli
