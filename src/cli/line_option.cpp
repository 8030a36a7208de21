// A range of lines as it is typed.
// SPDX-License-Identifier: Apache-2.0
#include "cli/line_option.hpp"

#include <charconv>

namespace jobstamp::cli {

static bool read_line(std::string_view text, std::uint32_t& line) {
  const char* end = text.data() + text.size();
  auto read = std::from_chars(text.data(), end, line);
  return read.ec == std::errc() && read.ptr == end && line > 0;
}

Result<LineRange> read_line_range(std::string_view text) {
  LineRange lines;
  auto colon = text.find(':');
  bool read = read_line(text.substr(0, colon), lines.first);
  lines.last = lines.first;
  if (colon != text.npos) read = read && read_line(text.substr(colon + 1), lines.last);
  if (read && lines.first <= lines.last) return {lines, ""};
  return {{}, "`--lines` cannot be " + quoted(text) + ": expected two line numbers like `3:7`"};
}

}  // namespace jobstamp::cli
