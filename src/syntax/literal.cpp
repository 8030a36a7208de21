// What one token of template text says: escapes undone (spec: Template Literals; the reference's
// hclsyntax/scan_string_lit.rl). Trimming and flushing need the token's neighbours: template.cpp does them.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/syntax.hpp"

#include <charconv>
#include <numeric>

namespace jobstamp {

namespace {

/// A stretch of source that says something of its own: an escape, or a run of plain text.
struct Unit {
  std::size_t size = 0;
  std::string value;
  bool valid = true;
};

struct SimpleEscape {
  char written;
  char meant;
};
constexpr SimpleEscape simple_escapes[] = {{'n', '\n'}, {'r', '\r'}, {'t', '\t'}, {'"', '"'}, {'\\', '\\'}};

std::string encode(std::uint32_t code) {
  auto byte = [&](unsigned mark, unsigned shift) { return static_cast<char>(mark | ((code >> shift) & 0x3F)); };
  if (code < 0x80) return {static_cast<char>(code)};
  if (code < 0x800) return {static_cast<char>(0xC0 | code >> 6), byte(0x80, 0)};
  if (code < 0x10000) return {static_cast<char>(0xE0 | code >> 12), byte(0x80, 6), byte(0x80, 0)};
  return {static_cast<char>(0xF0 | code >> 18), byte(0x80, 12), byte(0x80, 6), byte(0x80, 0)};
}

/// `\uXXXX` or `\UXXXXXXXX`, which must name a character that UTF-8 can write.
Unit read_unicode_escape(std::string_view text) {
  std::size_t wanted = text[1] == 'u' ? 6 : 10;
  std::string_view digits = text.substr(2, wanted - 2);
  digits = digits.substr(0, digits.find_first_not_of("0123456789abcdefABCDEF"));
  std::uint32_t code = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
  bool is_surrogate = code >= 0xD800 && code < 0xE000;
  if (digits.size() + 2 < wanted || is_surrogate || code > 0x10FFFF) return {digits.size() + 2, {}, false};
  return {wanted, encode(code)};
}

Unit read_escape(std::string_view text) {
  if (text.size() < 2) return {1, {}, false};
  if (text[1] == 'u' || text[1] == 'U') return read_unicode_escape(text);
  for (SimpleEscape escape : simple_escapes) {
    if (text[1] == escape.written) return {2, {escape.meant}};
  }
  return {1 + first_character(text.substr(1)).size, {}, false};
}

bool is_template_escape(std::string_view text) { return text.substr(0, 3) == "$${" || text.substr(0, 3) == "%%{"; }

/// How much stands for itself up to where an escape may begin; the first byte does.
std::size_t plain_size(std::string_view text, bool has_escapes) {
  std::size_t size = 1;
  while (size < text.size() && text[size] != '$' && text[size] != '%' && !(has_escapes && text[size] == '\\')) ++size;
  return size;
}

Unit read_unit(std::string_view text, bool has_escapes) {
  if (is_template_escape(text)) return {3, {text[0], '{'}};
  if (has_escapes && text[0] == '\\') return read_escape(text);
  return {plain_size(text, has_escapes), {}};
}

}  // namespace

DecodedText decode_text(const Tree& tree, std::uint32_t token, std::optional<Span>* bad_escape) {
  std::string_view text = tree.text(token);
  bool has_escapes = tree.kind(token) == Kind::quoted_text;
  std::uint32_t at = tree.span(token).begin;
  DecodedText decoded;
  decoded.value.reserve(text.size());
  decoded.origin.reserve(text.size() + 1);
  while (!text.empty()) {
    Unit unit = read_unit(text, has_escapes);
    auto end = at + static_cast<std::uint32_t>(unit.size);
    if (!unit.valid && bad_escape && !*bad_escape) *bad_escape = Span{at, end};
    bool stands_for_itself = unit.value.empty();
    decoded.value += stands_for_itself ? text.substr(0, unit.size) : unit.value;
    auto first = static_cast<std::ptrdiff_t>(decoded.origin.size());
    decoded.origin.resize(decoded.value.size(), at);
    if (stands_for_itself) std::iota(decoded.origin.begin() + first, decoded.origin.end(), at);
    at = end;
    text.remove_prefix(unit.size);
  }
  decoded.origin.push_back(at);
  return decoded;
}

}  // namespace jobstamp
