// What a diagnostic says, for formats that have one text for all of it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "jobstamp/diagnostic.hpp"

namespace jobstamp {

/// What is wrong and how to mend it, with `between` between the two.
inline std::string message_and_help(const Diagnostic& diagnostic, std::string_view between) {
  if (diagnostic.help.empty()) return diagnostic.message;
  return std::string(diagnostic.message).append(between).append("help: ").append(diagnostic.help);
}

}  // namespace jobstamp
