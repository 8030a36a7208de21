// How findings begin in the texts for people: with the place that they are about.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "jobstamp/report.hpp"

namespace jobstamp {

/// `PATH:LINE:COLUMN: `, or as much of it as there is, for each of some findings.
class Places {
 public:
  explicit Places(const Findings& findings);

  /// `position` is of use in a text alone.
  void append(std::string& out, Position position) const;

 private:
  std::string path_;
  Findings::About about_;
};

}  // namespace jobstamp
