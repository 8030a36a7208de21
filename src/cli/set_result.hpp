// What becomes of what `set` worked out: a printed text, rewritten files, a list or a patch, and the report of it all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/read_inputs.hpp"

#include "jobstamp/pipeline.hpp"
#include "jobstamp/report.hpp"

namespace jobstamp::cli {

/// What a call prints or writes: the new text, nothing but files, the names of files that would change, or a patch.
enum class SetMode { print, write, check, diff };

/// Adds what is to be said about the inputs and about the call.
void add_findings(std::vector<Findings>& problems, const SetOutcome& outcome);

/// What goes to standard output.
std::string output_of(const SetOutcome& outcome, SetMode mode, Color color);

/// Rewrites what changed, and marks in the report what was written; what was not is not told as changed. Returns why it
/// stopped, if it did.
std::vector<Findings> write_files(const ReadInputs& call, const SetOutcome& outcome, ChangeReport& report,
                                  Environment& environment);

/// The report before anything was written.
ChangeReport report_of(const SetOutcome& outcome);

/// The report of a call that fails before anything is set: its inputs with their mistakes, which `problems` get too.
ChangeReport report_of_failure(const ReadInputs& call, std::vector<Findings>& problems);

}  // namespace jobstamp::cli
