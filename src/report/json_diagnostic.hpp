// A diagnostic and a span as JSON members, shared by the diagnostics' own format and the change report.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/json_writer.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

/// The members `line`, `column`, `end_line`, `end_column`, `offset` and `end`, within an object.
void write_span(JsonWriter& json, const Source& source, Span span);

/// The whole object.
void write_diagnostic(JsonWriter& json, const Findings& findings, const Diagnostic& diagnostic);

}  // namespace jobstamp
