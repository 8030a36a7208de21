// One file of a call of `lint`, from its tree to what is said of it. Which files there are and which comes first is
// left to lint_sources.cpp.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "jobstamp/pipeline.hpp"

namespace jobstamp {

/// A file and its earlier revision, parsed.
struct Read {
  Parsed now;
  std::optional<Parsed> before;
  bool is_done = false;
};

using Trees = std::vector<const Tree*>;

/// The trees of the call's variable files: as they are, and as they were in the revision to compare with, where that
/// has them.
struct Variables {
  Trees now, before;
};

/// What holds for one file: its settings, and what the call says over them.
lint::Options options_for(const LintInput& input, const LintPlan& plan);

/// A job file, the first of its inputs, and the variable files where it has any use for them.
Inputs inputs_with(const Tree& tree, const Trees& variables);

/// Adds `more` to `all`; both are by place and stay so.
void merge(Diagnostics& all, Diagnostics more);

/// Adds what the rules find in how a job file, `now`, differs from its earlier revision.
void add_changes(Diagnostics& found, const Read& read, const Inputs& now, const Variables& variables,
                 const lint::Options& options);

/// Mends what keeps a file from being parsed, if all of that can be mended: whoever reads it as job or variables wants
/// it whole.
void mend_syntax(LintFile& file, Parsed& parsed);

/// Makes the fixes of what the rules find in a job file, and leaves there what is found then.
void make_fixes(LintFile& file, Read& read, const Variables& variables, const lint::Options& options);

}  // namespace jobstamp
