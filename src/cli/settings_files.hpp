// Finds the `.jobstamp.hcl` that holds for a file: the nearest one at or above it, up to the root of its repository.
// What it says is pipeline's. Contract: CLI.md (`lint`), docs/settings.md.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "jobstamp/cli.hpp"
#include "jobstamp/pipeline.hpp"
#include "jobstamp/report.hpp"

namespace jobstamp::cli {

/// Settings and the folder that they stand in.
struct FoundSettings {
  std::string folder;  ///< absolute, without links and without a `/` at its end; empty where no file was found
  Settings settings;
};

/// Those of one call: every file is read once, every folder asked once.
class SettingsFiles {
 public:
  explicit SettingsFiles(const Environment& environment) : environment_(environment) {}

  /// What holds for the file at `path`, which need not exist; never null.
  const std::shared_ptr<const FoundSettings>& nearest_to(const std::string& path);
  /// True if those settings leave it out of a walk.
  bool exclude(const std::string& path);
  /// What is wrong with the files that were read.
  std::vector<Findings>& problems() { return problems_; }

 private:
  using Shared = std::shared_ptr<const FoundSettings>;
  const std::string& real_folder(const std::string& folder);
  Shared for_folder(const std::string& folder);
  Shared right_at(const std::string& folder);
  Shared read(const std::string& folder);

  const Environment& environment_;
  std::map<std::string, std::string> real_folders_;  // by how they were typed
  std::map<std::string, Shared> found_;              // by real folder
  std::string last_folder_;                          // as it was typed; files come folder by folder
  Shared last_;
  std::vector<Findings> problems_;
};

}  // namespace jobstamp::cli
