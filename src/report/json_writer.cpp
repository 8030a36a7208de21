// Strings of JSON: quotes, backslashes and control characters escaped, bad UTF-8 replaced, for JSON has no other bytes.
// SPDX-License-Identifier: Apache-2.0
#include "report/json_writer.hpp"

#include "report/hex.hpp"

#include "jobstamp/source.hpp"

namespace jobstamp {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void append_ascii(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  if (c >= ' ') {
    out += c;
  } else {
    append_hex(out += "\\u00", c);
  }
}

// Appends the character at the front of `text` and returns its length in bytes.
std::size_t append_wide(std::string& out, std::string_view text) {
  const Character next = first_character(text);
  out += next.valid ? text.substr(0, next.size) : replacement;
  return next.size;
}

}  // namespace

void JsonWriter::head() {
  field("schema", 1U);
  field("tool", "jobstamp " JOBSTAMP_VERSION);
}

void JsonWriter::value(std::string_view text) {
  out_ += '"';
  while (!text.empty()) {
    std::size_t length = 1;
    if (static_cast<signed char>(text.front()) >= 0) {
      append_ascii(out_, text.front());
    } else {
      length = append_wide(out_, text);
    }
    text.remove_prefix(length);
  }
  out_ += '"';
}

}  // namespace jobstamp
