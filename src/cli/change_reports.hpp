// `--report FORMAT[=FILE]`: which change reports a call wants, and where they go.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "cli/console.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp::cli {

struct ChosenReport {
  const ReportFormat* format;
  std::string file;  ///< empty: standard error
  bool asked = true;
};

/// The reports of `--report`; without one the default format, under `--quiet` none. The error is a usage error.
Result<std::vector<ChosenReport>> choose_reports(const Arguments& arguments);

/// Writes them; false, and said, where one cannot be written.
bool deliver_reports(const std::vector<ChosenReport>& chosen, const ChangeReport& report, Console& console,
                     Environment& environment);

}  // namespace jobstamp::cli
