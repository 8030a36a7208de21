// Where on its line a byte lies, in each unit that someone counts in: bytes for reports, characters,
// UTF-16 units for editors (LSP 3.17, Position) and cells of a terminal for carets. Bytes that are no
// UTF-8 count one each, in every unit, so that a position exists in any file. Unicode 15, by utf8proc.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/source.hpp"

#include <algorithm>

#include <utf8proc.h>

namespace jobstamp {

namespace {

std::uint32_t count_characters(std::string_view text) {
  std::uint32_t count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(first_character(text).size);
  return count;
}

std::uint32_t count_utf16(std::string_view text) {
  std::uint32_t count = 0;
  while (!text.empty()) {
    Character character = first_character(text);
    count += character.code > 0xFFFF ? 2 : 1;
    text.remove_prefix(character.size);
  }
  return count;
}

std::uint32_t count(std::string_view text, Column unit) {
  switch (unit) {
    case Column::bytes: break;
    case Column::characters: return count_characters(text);
    case Column::utf16: return count_utf16(text);
    case Column::cells: return display_width(text);
  }
  return static_cast<std::uint32_t>(text.size());
}

/// Cells of one character standing alone.
std::uint32_t cells_of(Character character) {
  auto code = static_cast<utf8proc_int32_t>(character.code);
  if (!character.valid || utf8proc_category(code) == UTF8PROC_CATEGORY_CC) return 1;
  return static_cast<std::uint32_t>(utf8proc_charwidth(code));
}

/// A cluster is drawn as one: two flag letters, or a family joined by U+200D, take two cells, as terminals do it.
std::uint32_t cells_of_grapheme(std::string_view grapheme) {
  std::uint32_t cells = 0;
  while (!grapheme.empty()) {
    Character character = first_character(grapheme);
    cells += cells_of(character);
    grapheme.remove_prefix(character.size);
  }
  return std::min(cells, 2U);
}

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

}  // namespace

Position Source::position(std::uint32_t offset, Column unit) const {
  const auto& starts = line_starts();
  auto next = std::upper_bound(starts.begin(), starts.end(), offset);
  auto line = static_cast<std::uint32_t>(next - starts.begin());
  return {line, count(text({*(next - 1), offset}), unit) + 1};
}

Character first_character(std::string_view text) {
  if (is_ascii(text.front())) return {static_cast<unsigned char>(text.front()), 1, true};
  utf8proc_int32_t code = 0;
  auto bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  utf8proc_ssize_t size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (size < 1) return {0xFFFD, 1, false};
  return {static_cast<char32_t>(code), static_cast<std::uint32_t>(size), true};
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

std::uint32_t display_width(std::string_view text) {
  std::uint32_t cells = 0;
  while (!text.empty()) {
    std::uint32_t size = first_grapheme(text);
    cells += cells_of_grapheme(text.substr(0, size));
    text.remove_prefix(size);
  }
  return cells;
}

}  // namespace jobstamp
