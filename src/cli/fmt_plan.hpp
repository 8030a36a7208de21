// What the options of `fmt` come to, HashiCorp's and our own.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {

enum class FmtMode { rewrite, print, list, diff };

/// How a call of `fmt` treats its inputs.
struct FmtPlan {
  FmtMode mode = FmtMode::rewrite;
  bool lists = false;          ///< names of what changes, on standard output
  bool finds = false;          ///< a change is a finding: exit 1
  bool tells = false;          ///< and a diagnostic, for programs that look for such
  bool prints_broken = false;  ///< as it is
  LineRange lines;

  /// Whether anything would change is all that is asked.
  bool only_judges() const { return mode == FmtMode::list && !tells && lines == LineRange(); }
};

/// The error is a usage error: options that exclude each other.
Result<FmtPlan> fmt_plan(const Arguments& arguments, const Console& console);

}  // namespace jobstamp::cli
