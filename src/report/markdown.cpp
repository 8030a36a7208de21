// A bar ends a cell even within backticks, and a backslash before it is not one that every renderer takes back. So a
// text with either, or with a backtick, becomes an element with character references.
// SPDX-License-Identifier: Apache-2.0
#include "report/markdown.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

static bool is_markup(char c) { return std::string_view("|`\\&<>*_[]~").find(c) != std::string_view::npos; }

std::string markdown_text(std::string_view text) {
  std::string out;
  for (char c : visible(text)) {
    if (is_markup(c)) {
      out.append("&#").append(std::to_string(static_cast<unsigned char>(c))).append(";");
    } else {
      out += c;
    }
  }
  return out;
}

std::string markdown_code(std::string_view text) {
  std::string shown = visible(text);
  if (shown.find_first_of("|`\\") == shown.npos) return "`" + shown + "`";
  return "<code>" + markdown_text(text) + "</code>";
}

}  // namespace jobstamp
