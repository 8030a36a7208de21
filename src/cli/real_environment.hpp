// The outside world as Linux has it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

class RealEnvironment : public Environment {
 public:
  /// From now on a reader of ours that goes away is told by write(2), not by a signal, and the three standard
  /// descriptors are taken, so that no file we open is one of them.
  RealEnvironment();

  PathKind kind(const std::string& path) const override;
  Result<FileContent> read(const std::string& path) const override;
  Result<std::string> hash(const std::string& path) const override;
  Result<std::vector<DirectoryEntry>> list(const std::string& directory) const override;
  std::string real_path(const std::string& path) const override;
  ReplacedFiles replace(const std::vector<NewFile>& files) override;
  std::string write(const std::string& path, std::string_view bytes) override;
  Result<std::string> read_input() override;
  std::string write_output(std::string_view text) override;
  void write_errors(std::string_view text) override;
  bool is_terminal(Stream stream) const override;
  std::optional<std::string> variable(const std::string& name) const override;
  std::string working_folder() const override;
  std::int64_t clock() const override;
  unsigned processors() const override;
  std::optional<ProgramResult> run(const std::vector<std::string>& arguments, const std::string& folder,
                                   std::string_view input) const override;
};

}  // namespace jobstamp::cli
