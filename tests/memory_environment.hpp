// A world of its own for a command: files are entries of a map, streams are strings, and no other program runs. Tests
// of commands and corpus cases with `args` run in it; what only a real system can do (signals, links, full disks) has
// its tests elsewhere.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

class MemoryEnvironment : public Environment {
 public:
  std::map<std::string, std::string> files;      ///< by path, as a command line names it: "jobs/web.nomad"
  std::map<std::string, std::string> variables;  ///< of the environment
  std::string input;
  bool input_is_terminal = false;
  std::string output;
  std::string errors;
  int writes = 0;  ///< how many files were replaced or written

  /// Runs `jobstamp` with `arguments` in this world and gives its exit code.
  int run_jobstamp(const std::vector<std::string>& arguments) { return run_command_line(arguments, *this); }

  PathKind kind(const std::string& path) const override;
  Result<FileContent> read(const std::string& path) const override;
  Result<std::string> hash(const std::string& path) const override;
  Result<std::vector<DirectoryEntry>> list(const std::string& directory) const override;
  std::string real_path(const std::string& path) const override { return path; }
  std::string replace(const std::string& path, const FileStamp& stamp, std::string_view bytes) override;
  std::string write(const std::string& path, std::string_view bytes) override;

  Result<std::string> read_input() override { return {input, ""}; }
  std::string write_output(std::string_view text) override;
  void write_errors(std::string_view text) override { errors += text; }

  bool is_terminal(Stream stream) const override { return stream == Stream::input && input_is_terminal; }
  std::optional<std::string> variable(const std::string& name) const override;
  std::string working_folder() const override { return "/work"; }
  std::int64_t clock() const override { return 0; }
  unsigned processors() const override { return 2; }
  std::optional<ProgramResult> run(const std::vector<std::string>& arguments, const std::string& folder,
                                   std::string_view standard_input) const override;
};

}  // namespace jobstamp::cli
