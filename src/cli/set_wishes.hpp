// What the words of a `set` call wish for, as data for the transform. Files are read, hashed and git is asked here.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.hpp"

#include "jobstamp/report.hpp"
#include "jobstamp/transform.hpp"

namespace jobstamp::cli {

/// The operands of `set`: leading `NAME=VERSION`, then paths.
struct SetOperands {
  std::vector<Wish> versions;
  std::vector<std::string> paths;
};

/// Sorts the operands; the error is a usage error.
Result<SetOperands> sort_operands(const Arguments& arguments);

/// The wishes of a call, or what stands against them.
struct Wishes {
  SetOptions options;
  std::string usage_error;
  std::vector<Findings> problems;  ///< a file that cannot be read, git that refuses
};

/// `inputs` are the paths of the call's inputs: a work tree in which only they differ is clean.
Wishes read_wishes(const Arguments& arguments, const SetOperands& operands, const std::vector<std::string>& inputs,
                   Environment& environment);

}  // namespace jobstamp::cli
