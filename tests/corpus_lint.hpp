// The faces of a lint case, corpus/lint/<rule>/<claim>/: its input with the findings of that one rule drawn below the
// lines they are about, and the findings as a user reads them. `before.nomad.hcl` beside it is the earlier revision,
// `variables.hcl` a variable file of the same call, `job.nomad.hcl` the job file where the input is one; `nomad` names
// the release aimed at.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "corpus.hpp"
#include "jobstamp/diagnostic.hpp"

namespace jobstamp::corpus {

inline bool is_lint(const Case& from) { return from.room == "lint" && !from.has("args"); }

/// The rule's code: the folder below corpus/lint.
std::string rule_of(const Case& from);

/// What the rule finds in the input.
Diagnostics findings_of(const Case& from);

/// The input with what the rule finds drawn anew:
///     image = "redis"
///     #       ^^^^^^^ image-latest
std::string show_drawn(const Case& from);

/// The same for people, as `jobstamp lint` prints it.
std::string show_findings(const Case& from);

/// What `jobstamp lint --fix` leaves, nothing drawn into it; empty where it changes nothing.
std::string show_fixed(const Case& from);

}  // namespace jobstamp::corpus
