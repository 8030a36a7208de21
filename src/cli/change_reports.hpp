// `--report FORMAT[=FILE]`: which change reports a call wants, and where they go.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
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

/// What a call says of itself: what is wrong, and the reports. Where JSON goes to standard error, it is all that stands
/// there, for it has all that there is to say.
class Teller {
 public:
  Teller(std::vector<ChosenReport> chosen, const Arguments& arguments, Console& console, Environment& environment)
      : chosen_(std::move(chosen)), arguments_(arguments), console_(console), environment_(environment) {}

  /// False, and said, where something cannot be written.
  bool tell(const std::vector<Findings>& problems, const ChangeReport& report);
  /// Says what is wrong with the call itself, in the reports too: nobody shall find there that of the call before.
  ExitCode usage_error(std::string_view text);

 private:
  bool is_read_by_program() const;
  bool deliver(const ChangeReport& report);

  std::vector<ChosenReport> chosen_;
  const Arguments& arguments_;
  Console& console_;
  Environment& environment_;
};

}  // namespace jobstamp::cli
