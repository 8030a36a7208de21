// Where on its line a byte lies, in each unit that someone counts in: bytes for reports, characters,
// UTF-16 units for editors (LSP 3.17, Position) and cells of a terminal for carets. Bytes that are no
// UTF-8 count one each, in every unit, so that a position exists in any file.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/source.hpp"

#include <algorithm>

namespace jobstamp {

static std::uint32_t count_characters(std::string_view text) {
  std::uint32_t count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(first_character(text).size);
  return count;
}

static std::uint32_t count_utf16(std::string_view text) {
  std::uint32_t count = 0;
  while (!text.empty()) {
    Character character = first_character(text);
    count += character.code > 0xFFFF ? 2 : 1;
    text.remove_prefix(character.size);
  }
  return count;
}

static std::uint32_t count(std::string_view text, Column unit) {
  switch (unit) {
    case Column::bytes:
      break;
    case Column::characters:
      return count_characters(text);
    case Column::utf16:
      return count_utf16(text);
    case Column::cells:
      return display_width(text);
  }
  return static_cast<std::uint32_t>(text.size());
}

Position Source::position(std::uint32_t offset, Column unit) const {
  const auto& starts = line_starts();
  auto next = std::upper_bound(starts.begin(), starts.end(), offset);
  auto line = static_cast<std::uint32_t>(next - starts.begin());
  const std::uint32_t begin = line == 1 ? std::min(mark_size(), offset) : *(next - 1);
  return {line, count(text({begin, offset}), unit) + 1};
}

}  // namespace jobstamp
