// Where a rule says what it found.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "jobstamp/lint.hpp"

namespace jobstamp::lint {

class Report {
 public:
  Report(const Rule& rule, Severity severity, Diagnostics& into) : rule_(rule), severity_(severity), into_(into) {}

  /// A finding at the tightest span. The diagnostic is the caller's to complete with a label, notes, help and a fix; it
  /// may move at the next call.
  Diagnostic& add(Span span, std::string message) {
    constexpr std::size_t few = 8;  // of most files more is found than would fit at first
    if (into_.empty()) into_.reserve(few);
    Diagnostic& found = into_.emplace_back();
    found.code = rule_.code;
    found.severity = severity_;
    found.span = span;
    found.message = std::move(message);
    return found;
  }
  /// The same with the one action that mends it.
  Diagnostic& add(Span span, std::string message, std::string help) {
    Diagnostic& found = add(span, std::move(message));
    found.help = std::move(help);
    return found;
  }

 private:
  const Rule& rule_;
  Severity severity_;
  Diagnostics& into_;
};

}  // namespace jobstamp::lint
