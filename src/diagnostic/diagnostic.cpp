// What can be asked of diagnostics without knowing what they are about. How they are shown is report's.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/diagnostic.hpp"

#include <algorithm>

namespace jobstamp {

std::string_view name_of(Severity severity) {
  static constexpr std::string_view names[] = {"info", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

std::string quoted(std::string_view text) {
  constexpr std::size_t words = 80;
  std::string result;
  result.reserve(text.size() + words);
  result.append(1, '`').append(text).append(1, '`');
  return result;
}

}  // namespace jobstamp
