// Text in quotes: see the header.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/quote.hpp"

#include <cstdio>

#include "jobstamp/source.hpp"

namespace jobstamp {

static std::string escape_of(char32_t code) {
  switch (code) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  if (code >= 0x20 && code != 0x7F) return {};
  char escaped[] = "\\u0000";
  std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(code));
  return escaped;
}

static std::string hexadecimal(char byte) {
  char escaped[] = "\\x00";
  std::snprintf(escaped, sizeof escaped, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(byte)));
  return escaped;
}

void append_quoted(std::string& out, std::string_view text, BadByte bad) {
  out += '"';
  while (!text.empty()) {
    Character character = first_character(text);
    std::string escaped = escape_of(character.code);
    if (!character.valid) {
      out += bad == BadByte::replaced ? "\uFFFD" : hexadecimal(text.front());
    } else if (!escaped.empty()) {
      out += escaped;
    } else {
      out += text.substr(0, character.size);
    }
    text.remove_prefix(character.size);
  }
  out += '"';
}

}  // namespace jobstamp
