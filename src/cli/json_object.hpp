// A flat JSON object (RFC 8259) of strings, members kept in order and repeated ones kept twice.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jobstamp::cli {

struct JsonObject {
  std::vector<std::pair<std::string, std::string>> members;
  std::string error;       ///< why it is none; empty if it is
  std::size_t offset = 0;  ///< the byte after which the reader saw it
};

JsonObject read_json_object(std::string_view text);

}  // namespace jobstamp::cli
