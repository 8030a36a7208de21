// The few colours that the texts for people use, as ANSI escape sequences (ECMA-48, SGR), or nothing at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "jobstamp/report.hpp"

namespace jobstamp {

struct Ink {
  std::string_view error, warning, info, added, removed, faint, strong, off;
};

constexpr Ink ink_for(Color color) {
  if (color == Color::never) return {};
  return {.error = "\x1b[1;31m",
          .warning = "\x1b[1;33m",
          .info = "\x1b[1;36m",
          .added = "\x1b[32m",
          .removed = "\x1b[31m",
          .faint = "\x1b[34m",
          .strong = "\x1b[1m",
          .off = "\x1b[0m"};
}

constexpr std::string_view ink_of(const Ink& ink, Severity severity) {
  switch (severity) {
    case Severity::error:
      return ink.error;
    case Severity::warning:
      return ink.warning;
    case Severity::info:
      return ink.info;
  }
  return {};
}

}  // namespace jobstamp
