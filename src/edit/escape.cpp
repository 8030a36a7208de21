// How a value is written inside a template, so that it can neither end it nor open anything in it
// (spec: Template Literals). What stands beside the value is replace.cpp's concern.
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include "jobstamp/edit.hpp"

namespace jobstamp {

namespace {

/// Control characters, and what some program or other takes for the end of a line.
bool is_control(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
}

std::string escape_control(char32_t code) {
  if (code == '\n') return "\\n";
  if (code == '\r') return "\\r";
  if (code == '\t') return "\\t";
  char escaped[] = "\\u0000";
  std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(code));
  return escaped;
}

bool opens_template(std::string_view text) { return text.substr(0, 2) == "${" || text.substr(0, 2) == "%{"; }

}  // namespace

std::string escape(std::string_view value, Quoting quoting) {
  std::string escaped;
  while (!value.empty()) {
    Character character = first_character(value);
    std::string_view written = value.substr(0, character.size);
    if (opens_template(value)) escaped += written;  // `$${`, which is `${`
    if (quoting == Quoting::heredoc) {
      escaped += written;
    } else if (is_control(character.code)) {
      escaped += escape_control(character.code);
    } else {
      if (written == "\"" || written == "\\") escaped += '\\';
      escaped += written;
    }
    value.remove_prefix(character.size);
  }
  return escaped;
}

bool can_hold(Quoting quoting, std::string_view value) {
  while (!value.empty()) {
    Character character = first_character(value);
    if (!character.valid) return false;
    if (quoting == Quoting::heredoc && is_control(character.code) && character.code != '\t') return false;
    value.remove_prefix(character.size);
  }
  return true;
}

}  // namespace jobstamp
