// Releases of Nomad, as the schema and `--nomad` write them: "1.10.0".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "jobstamp/source.hpp"

namespace jobstamp::lint {

/// Whether one release came out before another, by numbers: "1.9.7" before "1.10.0". What is not written counts as 0.
inline bool is_before(std::string_view release, std::string_view other) {
  const auto take = [](std::string_view& text) {
    unsigned number = 0;
    while (!text.empty() && is_digit(text.front())) {
      number = 10 * number + static_cast<unsigned>(text.front() - '0');
      text.remove_prefix(1);
    }
    text.remove_prefix(text.starts_with('.') ? 1 : text.size());
    return number;
  };
  while (!release.empty() || !other.empty()) {
    unsigned mine = take(release);
    unsigned its = take(other);
    if (mine != its) return mine < its;
  }
  return false;
}

}  // namespace jobstamp::lint
