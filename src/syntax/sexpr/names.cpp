// Names and strings in an S-expression. The reference holds string values in normal form C (its cty library) as Go's
// x/text/unicode/norm makes it, which is Unicode's but for two things: bytes that are no UTF-8 pass through, and a
// joiner is put behind 30 marks in a row (UAX #15, Stream-Safe Text Format). Names and labels stay as they are.
// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

#include "syntax/quote.hpp"
#include "syntax/sexpr/sexpr.hpp"

namespace jobstamp {

static void append_normal_form(std::string& out, std::string_view valid) {
  utf8proc_uint8_t* normal = nullptr;
  auto bytes = reinterpret_cast<const utf8proc_uint8_t*>(valid.data());
  utf8proc_ssize_t size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(valid.size()), &normal,
                                       static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(normal, std::free);
  if (size < 0) {
    out += valid;
  } else {
    out.append(reinterpret_cast<const char*>(normal), static_cast<std::size_t>(size));
  }
}

/// Below U+0300 every text is in normal form, and no byte of it is as high as 0xCC.
static bool is_surely_normal(std::string_view text) {
  for (char byte : text) {
    if (static_cast<unsigned char>(byte) >= 0xCC) return false;
  }
  return true;
}

static std::string normal_form(std::string_view text) {
  if (is_surely_normal(text)) return std::string(text);
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size();) {
    Character character = first_character(text.substr(at));
    if (!character.valid) {
      append_normal_form(out, text.substr(done, at - done));
      out += text[at];
      done = at + 1;
    }
    at += character.size;
  }
  append_normal_form(out, text.substr(done));
  return out;
}

void append_name(std::string& out, std::string_view name) { append_quoted(out, name, BadByte::replaced); }

void append_string(std::string& out, std::string_view text) {
  out += "(string ";
  append_quoted(out, normal_form(text), BadByte::replaced);
  out += ')';
}

}  // namespace jobstamp
