// The table of change reports. A new one is a file with one function, and a row here.
// SPDX-License-Identifier: Apache-2.0
#include "report/formats.hpp"

#include <array>

namespace jobstamp {

static constexpr std::array reports = {
    ReportFormat{"text", report_text},
    ReportFormat{"json", report_json},
    ReportFormat{"markdown", report_markdown},
    ReportFormat{"github", report_github},
};

std::span<const ReportFormat> report_formats() { return reports; }

}  // namespace jobstamp
