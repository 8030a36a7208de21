// By what a service knows a finding again in the next run, when lines above it have come or gone: its file, its rule,
// its message and the text of its line; of several that are equal in all, the how-manieth.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

#include "jobstamp/report.hpp"

namespace jobstamp {

/// The fingerprints of one document.
class Fingerprints {
 public:
  /// 16 hex digits that no other diagnostic of this document has. To be asked once for each.
  std::string next(const Findings& findings, const Diagnostic& diagnostic);

 private:
  std::unordered_map<std::string, std::size_t> seen_;
};

}  // namespace jobstamp
