// Where characters and grapheme clusters end, what white space is, and how wide a terminal draws text: all that
// the house knows of Unicode (version 15, by utf8proc) but for normal forms, which only sexpr needs.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/source.hpp"

#include <algorithm>

#include <utf8proc.h>

namespace jobstamp {

std::string lowered(std::string_view text) {
  std::string small(text);
  for (char& c : small) c = lower(c);
  return small;
}

static bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

Character first_character(std::string_view text) {
  if (is_ascii(text.front())) return {static_cast<unsigned char>(text.front()), 1, true};
  utf8proc_int32_t code = 0;
  auto bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  utf8proc_ssize_t size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (size < 1) return {0xFFFD, 1, false};
  return {static_cast<char32_t>(code), static_cast<std::uint32_t>(size), true};
}

bool is_space(char32_t code) {
  if (code < 0x80) return code == ' ' || (code >= '\t' && code <= '\r');
  return code == 0x85 || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 ||
         code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

bool is_letter_or_digit(char32_t code) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return category == UTF8PROC_CATEGORY_ND || (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    Character first = first_character(text);
    if (!is_space(first.code)) break;
    text.remove_prefix(first.size);
  }
  std::size_t kept = 0;
  for (std::size_t at = 0; at < text.size();) {
    Character character = first_character(text.substr(at));
    at += character.size;
    if (!is_space(character.code)) kept = at;
  }
  return text.substr(0, kept);
}

std::uint32_t first_grapheme(std::string_view text) {
  Character before = first_character(text);
  std::uint32_t size = before.size;
  utf8proc_int32_t state = 0;
  while (before.valid && size < text.size()) {
    if (is_ascii(text[size]) && text[size] != '\n') break;  // of ASCII, only `\n` can join what is before it
    Character next = first_character(text.substr(size));
    auto pair = std::pair(static_cast<utf8proc_int32_t>(before.code), static_cast<utf8proc_int32_t>(next.code));
    if (!next.valid || utf8proc_grapheme_break_stateful(pair.first, pair.second, &state)) break;
    size += next.size;
    before = next;
  }
  return size;
}

/// Cells of one character standing alone.
static std::uint32_t cells_of(Character character) {
  auto code = static_cast<utf8proc_int32_t>(character.code);
  if (!character.valid || utf8proc_category(code) == UTF8PROC_CATEGORY_CC) return 1;
  return static_cast<std::uint32_t>(utf8proc_charwidth(code));
}

/// A cluster is drawn as one: two flag letters, or a family joined by U+200D, take two cells, as terminals do it.
static std::uint32_t cells_of_grapheme(std::string_view grapheme) {
  std::uint32_t cells = 0;
  while (!grapheme.empty()) {
    Character character = first_character(grapheme);
    cells += cells_of(character);
    grapheme.remove_prefix(character.size);
  }
  return std::min(cells, 2U);
}

/// How many bytes `text` begins with that take a cell each: ASCII, but for a last one that what follows may join.
static std::uint32_t narrow(std::string_view text) {
  auto end = std::ranges::find_if_not(text, is_ascii);
  auto size = static_cast<std::uint32_t>(end - text.begin());
  return end == text.end() || size == 0 ? size : size - 1;
}

std::uint32_t display_width(std::string_view text) {
  std::uint32_t cells = 0;
  while (!text.empty()) {
    std::uint32_t size = narrow(text);
    cells += size;
    text.remove_prefix(size);
    if (text.empty()) break;
    size = first_grapheme(text);
    cells += cells_of_grapheme(text.substr(0, size));
    text.remove_prefix(size);
  }
  return cells;
}

}  // namespace jobstamp
