// Names as people write them in `env`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "jobstamp/source.hpp"

namespace jobstamp::lint {

/// `api-key` is `API_KEY`.
inline std::string env_name_of(std::string_view name) {
  std::string text(name);
  for (char& c : text) c = c == '-' || c == '.' ? '_' : upper(c);
  return text;
}

}  // namespace jobstamp::lint
