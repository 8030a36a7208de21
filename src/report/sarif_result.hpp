// The parts of a SARIF document that a finding is told by, for the two files that write one: where it is, what it says,
// the result and its fix. Columns count Unicode characters; `endColumn` is the one behind the region.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "report/json_writer.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp::sarif {

/// How bad it is, in SARIF's words.
std::string_view level_of(Severity severity);

/// `"name": {"text": text}`: every text of SARIF is an object.
void write_text(JsonWriter& json, std::string_view name, std::string_view text);

/// A `location` with its region, if the findings are about a text, and what is said there.
void write_location(JsonWriter& json, const Findings& findings, Span span, std::string_view message);

/// A `result`. The findings are about a text.
void write_result(JsonWriter& json, const Findings& findings, const Diagnostic& diagnostic,
                  std::string_view fingerprint);

}  // namespace jobstamp::sarif
