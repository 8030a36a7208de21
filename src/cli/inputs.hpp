// Which inputs a call names: files, directories, standard input, and what is left out of them. Contract: CLI.md
// ("Inputs, the same for every command").
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/arguments.hpp"

#include "jobstamp/pipeline.hpp"
#include "jobstamp/report.hpp"
#include "jobstamp/source.hpp"

namespace jobstamp::cli {

/// How a command chooses.
struct InputRules {
  enum class Default { folder, standard_input } nothing_named = Default::standard_input;
  enum class PlainHcl { all, with_job } plain_hcl = PlainHcl::with_job;
};

struct Input {
  std::string path;  ///< as diagnostics name it: as typed, found, or given by `--stdin-filename`
  bool standard_input = false;
  bool found = false;          ///< by walking a directory, and so no loss if it has vanished
  bool only_with_job = false;  ///< a plain `.hcl` that may be no job file
  bool excluded = false;       ///< standard input that `--force-exclude` hands on unchanged
  /// Those of the nearest `.jobstamp.hcl`, or empty ones; never null once found.
  std::shared_ptr<const Settings> settings = {};
};

struct Inputs {
  std::vector<Input> all;
  std::vector<Findings> problems;    ///< an input that is not there, or that nobody may name; settings with a mistake
  std::vector<std::string> remarks;  ///< for `-v`
  std::string usage_error;
};

/// Finds the inputs of a call, in the order they were named, sorted within each directory.
Inputs find_inputs(const std::vector<std::string>& operands, const Arguments& arguments, const InputRules& rules,
                   const Environment& environment);

/// An error about a file as a whole.
Findings file_error(const std::string& path, std::string message, std::string help = "");

}  // namespace jobstamp::cli
