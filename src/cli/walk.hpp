// Job files below a directory.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "cli/inputs.hpp"

namespace jobstamp::cli {

/// How much a file's name promises.
enum class NameKind { job, plain_hcl, json_job, other };
NameKind kind_of_name(std::string_view path);

struct Walk {
  InputRules::PlainHcl plain_hcl = InputRules::PlainHcl::with_job;
  bool recursive = true;
  unsigned threads = 1;
};

/// Adds what lies below `root`, sorted by path: no hidden names, nothing that git ignores, no linked directories.
void walk(const std::string& root, const Walk& how, const Environment& environment, Inputs& found);

/// Whether a walk would have left out `path`, a file that need not exist: it is hidden or ignored. A name that no walk
/// looks for (`main.tf`) is not left out: whoever names it means it.
bool is_left_out(const std::string& path, const Environment& environment);

}  // namespace jobstamp::cli
