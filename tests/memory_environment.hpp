// An outside world in memory: files that cannot be read, disks that are full and readers that go away are a line each.
// Paths are relative to one working folder, `/work`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

class MemoryEnvironment : public Environment {
 public:
  // The world before a call ...
  std::map<std::string, std::string> files;
  std::map<std::string, std::string> links;  ///< a name and the file it leads to
  std::set<std::string> unreadable;
  std::set<std::string> unwritable;
  std::map<std::string, std::string> variables;
  std::set<Stream> terminals;
  std::string input;
  std::string output_failure;  ///< why standard output cannot be written; empty if it can
  std::function<std::optional<ProgramResult>(const std::vector<std::string>&, const std::string&)> program;
  unsigned processor_count = 2;

  // ... and after it.
  std::string output, errors;
  std::vector<std::string> written;  ///< files in the order they were replaced

  /// Runs `jobstamp` with these words; what it said is in `output` and `errors`.
  int call(std::vector<std::string> words) {
    output.clear();
    errors.clear();
    return run_command_line(words, *this);
  }

  PathKind kind(const std::string& path) const override {
    std::string name = resolved(path);
    if (files.contains(name)) return PathKind::file;
    auto below = files.lower_bound(name + "/");
    bool is_folder = name.empty() || (below != files.end() && below->first.starts_with(name + "/"));
    return is_folder ? PathKind::directory : PathKind::missing;
  }

  Result<FileContent> read(const std::string& path) const override {
    std::string name = resolved(path);
    if (unreadable.contains(name)) return {{}, "permission denied"};
    auto found = files.find(name);
    if (found == files.end()) return {{}, "no such file or directory"};
    return {{found->second, stamp_of(name)}, ""};
  }

  Result<std::string> hash(const std::string& path) const override {
    auto content = read(path);
    return {content.ok() ? std::string(64, 'a') : "", content.error};
  }

  Result<std::vector<DirectoryEntry>> list(const std::string& directory) const override {
    std::string name = resolved(directory);
    if (unreadable.contains(name)) return {{}, "permission denied"};
    std::map<std::string, DirectoryEntry::Type> entries;
    auto add = [&](const std::string& path, DirectoryEntry::Type type) {
      std::string prefix = name.empty() ? "" : name + "/";
      if (!path.starts_with(prefix)) return;
      std::string rest = path.substr(prefix.size());
      auto slash = rest.find('/');
      entries[rest.substr(0, slash)] = slash == rest.npos ? type : DirectoryEntry::Type::directory;
    };
    for (const auto& [path, bytes] : files) add(path, DirectoryEntry::Type::file);
    for (const auto& [path, target] : links) add(path, DirectoryEntry::Type::link);
    Result<std::vector<DirectoryEntry>> result;
    for (const auto& [entry, type] : entries) result.value.push_back({entry, type});
    return result;
  }

  std::string real_path(const std::string& path) const override {
    std::string name = resolved(path);
    return name.empty() ? "/work" : "/work/" + name;
  }

  ReplacedFiles replace(const std::vector<NewFile>& all) override {
    ReplacedFiles replaced;
    for (const NewFile& file : all) {
      replaced.failure = replace_one(file.path, file.stamp, file.bytes);
      if (!replaced.failure.empty()) break;
      ++replaced.count;
    }
    return replaced;
  }

  std::string replace_one(const std::string& path, const FileStamp& stamp, std::string_view bytes) {
    std::string name = resolved(path);
    if (unwritable.contains(name)) return "no space left on device";
    if (stamp != stamp_of(name)) return "it was changed by another program meanwhile";
    files[name] = bytes;
    written.push_back(name);
    return {};
  }

  std::string write(const std::string& path, std::string_view bytes) override {
    if (unwritable.contains(path)) return "no space left on device";
    files[path] = bytes;
    return {};
  }

  Result<std::string> read_input() override { return {input, ""}; }
  std::string write_output(std::string_view text) override {
    if (output_failure.empty()) output += text;
    return output_failure;
  }
  void write_errors(std::string_view text) override { errors += text; }

  bool is_terminal(Stream stream) const override { return terminals.contains(stream); }
  std::optional<std::string> variable(const std::string& name) const override {
    auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  }
  std::string working_folder() const override { return "/work"; }
  std::int64_t clock() const override { return 0; }
  unsigned processors() const override { return processor_count; }
  std::optional<ProgramResult> run(const std::vector<std::string>& arguments, const std::string& folder,
                                   std::string_view) const override {
    return program ? program(arguments, folder) : std::nullopt;
  }

 private:
  // The name under which `files` has it.
  std::string resolved(std::string path) const {
    if (path == "/work" || path == ".") return "";
    if (path.starts_with("/work/")) path = path.substr(6);
    while (path.starts_with("./")) path = path.substr(2);
    while (path.ends_with('/')) path.pop_back();
    auto link = links.find(path);
    return link == links.end() ? path : link->second;
  }

  FileStamp stamp_of(const std::string& name) const {
    FileStamp stamp;
    auto found = files.find(name);
    if (found == files.end()) return stamp;
    stamp.inode = std::hash<std::string>{}(name);
    stamp.size = found->second.size();
    stamp.modified = static_cast<std::int64_t>(std::hash<std::string>{}(found->second) >> 1);
    return stamp;
  }
};

}  // namespace jobstamp::cli
