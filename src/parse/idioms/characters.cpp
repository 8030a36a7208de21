// Characters that look like HCL's own and are others: what a text processor, a web page or another keyboard makes of
// them.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "grammar/template_text.hpp"
#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

/// A character, and what is meant where it stands: nothing, if that is empty.
struct Lookalike {
  std::string_view text;
  std::string_view name;
  std::string_view meant;
};

constexpr std::array<Lookalike, 13> blank_characters = {{
    {"\xC2\x85", "next line", " "},
    {"\xC2\xA0", "no-break space", " "},
    {"\xC2\xAD", "soft hyphen", ""},
    {"\xE1\x9A\x80", "Ogham space", " "},
    {"\xE2\x80\x8B", "zero-width space", ""},
    {"\xE2\x80\x8C", "zero-width non-joiner", ""},
    {"\xE2\x80\x8D", "zero-width joiner", ""},
    {"\xE2\x80\x8E", "left-to-right mark", ""},
    {"\xE2\x80\xAF", "narrow no-break space", " "},
    {"\xE2\x81\x9F", "mathematical space", " "},
    {"\xE2\x81\xA0", "word joiner", ""},
    {"\xE3\x80\x80", "ideographic space", " "},
    {"\xEF\xBB\xBF", "byte order mark", ""},
}};

constexpr std::array<Lookalike, 8> signs = {{
    {"\xE2\x80\x90", "hyphen", "-"},
    {"\xE2\x80\x91", "no-break hyphen", "-"},
    {"\xE2\x80\x93", "en dash", "-"},
    {"\xE2\x80\x94", "em dash", "-"},
    {"\xE2\x88\x92", "minus sign", "-"},
    {"\xE2\x80\xA6", "ellipsis", "..."},
    {"\xC3\x97", "multiplication sign", "*"},
    {"\xE2\x80\xA2", "bullet", ""},
}};

std::uint32_t code_of(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character[0]);
  std::uint32_t code = lead < 0xE0 ? lead & 0x1FU : lead < 0xF0 ? lead & 0xFU : lead & 7U;
  for (const char c : character.substr(1)) code = code << 6 | (static_cast<unsigned char>(c) & 0x3FU);
  return code;
}

/// `U+00A0`.
std::string code_point(std::string_view character) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const std::uint32_t code = code_of(character);
  std::string text;
  for (std::uint32_t rest = code; rest != 0 || text.size() < 4; rest >>= 4) text += digits[rest & 0xF];
  return "U+" + std::string(text.rbegin(), text.rend());
}

/// The character of more than one byte where the trouble is, or none.
std::string_view wide_character(const Scene& scene) {
  const std::size_t length = grammar::character_length(scene.ahead());
  return length > 1 ? scene.ahead().substr(0, length) : std::string_view();
}

template <std::size_t count>
const Lookalike* find(const std::array<Lookalike, count>& all, std::string_view character) {
  const auto same = [&](const Lookalike& one) { return one.text == character; };
  const auto* found = std::find_if(all.begin(), all.end(), same);
  return found == all.end() ? nullptr : found;
}

/// `！` to `～`: ASCII in the width of a Chinese character.
std::optional<char> full_width(std::string_view character) {
  const std::uint32_t code = code_of(character);
  if (code < 0xFF01 || code > 0xFF5E) return std::nullopt;
  return static_cast<char>(code - 0xFF01 + '!');
}

Diagnostic foreign(const Scene& scene, std::string_view character, const std::string& name, const std::string& help) {
  return at_trouble(scene, character.size(), name + " is no character of HCL", help);
}

}  // namespace

std::optional<Diagnostic> odd_blank(const Scene& scene) {
  const std::string_view character = wide_character(scene);
  const Lookalike* known = find(blank_characters, character);
  const bool general = character.starts_with("\xE2\x80") && static_cast<unsigned char>(character[2]) <= 0x8A;
  if (!known && !general) return std::nullopt;
  const std::string name = known ? " (" + std::string(known->name) + ")" : " (a blank)";
  const bool dropped = known && known->meant.empty();
  return foreign(
      scene, character, code_point(character) + name,
      dropped ? "delete it, here and in the rest of the file" : "write a space, here and in the rest of the file");
}

std::optional<Diagnostic> odd_character(const Scene& scene) {
  const std::string_view character = wide_character(scene);
  if (character.empty()) return std::nullopt;
  const std::string shown = "`" + std::string(character) + "`";
  if (const std::optional<char> ascii = full_width(character))
    return foreign(scene, character, shown + " (full-width, " + code_point(character) + ")",
                   "write `" + std::string(1, *ascii) + "`");
  const Lookalike* known = find(signs, character);
  if (!known) return std::nullopt;
  const std::string help = known->meant.empty() ? "delete it" : "write `" + std::string(known->meant) + "`";
  return foreign(scene, character, shown + " (" + std::string(known->name) + ", " + code_point(character) + ")", help);
}

}  // namespace jobstamp::parsing
