// The functions behind the rows of `report_formats`, one file each, and what formats of diagnostics share.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "jobstamp/report.hpp"

namespace jobstamp {

std::string report_text(const ChangeReport& report);
std::string report_json(const ChangeReport& report);
std::string report_markdown(const ChangeReport& report);
std::string report_github(const ChangeReport& report);

/// Appends `PATH:LINE:COLUMN: `, or as much of it as there is.
void append_place(std::string& out, const Findings& findings, Span span);

}  // namespace jobstamp
