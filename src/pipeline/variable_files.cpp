// Variable files hold for the others, so they must be known before the others are looked at.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/variable_files.hpp"

#include <algorithm>

namespace jobstamp {

bool may_hold_variables(std::string_view bytes) {
  constexpr std::string_view blanks = " \t\r\n";
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  for (;;) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(blanks), bytes.size()));
    if (!bytes.starts_with('#') && !bytes.starts_with("//")) break;
    bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size()));
  }
  std::size_t end = std::min(bytes.find_first_of(" \t\"{="), bytes.size());
  std::size_t next = std::min(bytes.find_first_not_of(" \t", end), bytes.size());
  bool begins_block = end > 0 && next < bytes.size() && (bytes[next] == '"' || bytes[next] == '{');
  return !begins_block;
}

}  // namespace jobstamp
