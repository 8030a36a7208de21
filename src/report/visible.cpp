// Text from a file, made safe to look at: an escape sequence in a job file must not paint the terminal, and a
// bidirectional override must not show another line than Nomad reads.
// SPDX-License-Identifier: Apache-2.0
#include "report/visible.hpp"

#include <cstdint>
#include <cstring>

#include <utf8proc.h>

#include "report/hex.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {
namespace {

constexpr std::string_view tab = "    ";

void append_control(std::string& out, std::uint32_t character) {
  switch (character) {
    case '\t':
      out += tab;
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  out += character > 0xFFFF ? "\\U" : "\\u";
  append_hex(out, character, character > 0xFFFF ? 8 : 4);
}

// Joiners between letters and emoji are Cf too, and are needed to show them.
bool is_joiner(utf8proc_int32_t character) { return character == 0x200C || character == 0x200D; }

bool must_be_escaped(utf8proc_int32_t character) {
  switch (utf8proc_category(character)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    case UTF8PROC_CATEGORY_CF:
      return !is_joiner(character);
    default:
      return false;
  }
}

// Appends the character at the front of `text` and returns its length in bytes.
std::size_t append_character(std::string& out, std::string_view text) {
  const Character next = first_character(text);
  if (!next.valid) {
    append_hex(out += "\\x", text.front());
  } else if (must_be_escaped(static_cast<utf8proc_int32_t>(next.code))) {
    append_control(out, next.code);
  } else {
    out += text.substr(0, next.size);
  }
  return next.size;
}

bool is_plain(char byte) { return byte >= ' ' && byte <= '~'; }

// In a sum without carries from byte to byte, the top bit of each shows whether the byte lies below the blank or above
// the tilde; the lowest that does so always shows it.
bool are_plain(const char* eight_bytes) {
  constexpr std::uint64_t each = 0x0101010101010101;
  std::uint64_t eight = 0;
  std::memcpy(&eight, eight_bytes, sizeof eight);
  return (((eight - each * ' ') | (eight + each) | eight) & each * 0x80) == 0;
}

}  // namespace

void append_visible(std::string& out, std::string_view text) {
  while (!text.empty()) {
    std::size_t plain = plain_size(text);
    out.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (!text.empty()) text.remove_prefix(append_character(out, text));
  }
}

// Eight bytes at a time: nearly all of a job file is plain. Those at the end are seen with some before them.
std::size_t plain_size(std::string_view text) {
  constexpr std::size_t step = sizeof(std::uint64_t);
  std::size_t size = 0;
  while (text.size() - size >= step && are_plain(text.data() + size)) size += step;
  const bool at_end = text.size() - size < step;
  if (size > 0 && at_end && are_plain(text.data() + text.size() - step)) return text.size();
  while (size < text.size() && is_plain(text[size])) ++size;
  return size;
}

std::string visible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_visible(out, text);
  return out;
}

}  // namespace jobstamp
