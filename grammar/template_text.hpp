// How far a run of template text goes: the scanners behind `quoted_text` and `heredoc_text`. Spec: "Template
// Literals"; extents and escapes as hclsyntax/scan_tokens.rl and token.go have them. Each answers with a
// length in bytes, 0 for "none here". Bad UTF-8 ends a run (overlong forms and surrogates do not: neither do
// they in the reference), and so does an escape that is none.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/runs.hpp"

namespace jobstamp::grammar {

/// Bytes of the character at the start of `text`, 0 if it is cut short or begins with no lead byte.
inline std::size_t character_length(std::string_view text) {
  if (text.empty()) return 0;
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return 1;
  const std::size_t length = lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 0;
  if (text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 0;
  }
  return length;
}

inline std::size_t newline_length(std::string_view text) {
  return text.starts_with('\n') ? 1 : text.starts_with("\r\n") ? 2 : 0;
}

/// `$${` or `%%{`, with the `~` that may follow: 3 or 4; else 0.
inline std::size_t escaped_opener_length(std::string_view text) {
  if (!text.starts_with("$${") && !text.starts_with("%%{")) return 0;
  return text.size() > 3 && text[3] == '~' ? 4 : 3;
}

inline bool is_opener(std::string_view text) { return text.size() > 1 && text[1] == '{'; }

/// `\uXXXX` and `\UXXXXXXXX`: `digits` hex digits that name a character which UTF-8 can encode.
inline std::size_t unicode_escape_length(std::string_view text, std::size_t digits) {
  if (text.size() < 2 + digits) return 0;
  std::uint32_t code = 0;
  for (const char c : text.substr(2, digits)) {
    const char lower = static_cast<char>(c | 0x20);
    const bool decimal = c >= '0' && c <= '9';
    if (!decimal && (lower < 'a' || lower > 'f')) return 0;
    code = code << 4 | static_cast<std::uint32_t>(decimal ? c - '0' : lower - 'a' + 10);
  }
  return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) ? 2 + digits : 0;
}

/// Bytes of the backslash escape at the start of `text`.
inline std::size_t escape_length(std::string_view text) {
  if (text.size() < 2) return 0;
  switch (text[1]) {
    case 'n': case 'r': case 't': case '"': case '\\': return 2;
    case 'u': return unicode_escape_length(text, 4);
    case 'U': return unicode_escape_length(text, 8);
    default: return 0;
  }
}

/// Bytes of what may stand in a run at the start of `text`, neither `$` nor `%` nor a line end.
inline std::size_t quoted_step(std::string_view text) {
  if (text.empty()) return 0;
  switch (text[0]) {
    case '$': case '%': case '"': case '\n': case '\r': return 0;
    case '\\': return escape_length(text);
    default: return character_length(text);
  }
}

/// Behind the bytes from `start` on that are all in `Set`: those that a run goes through without a second look.
template <typename Set>
std::size_t skip_from(std::string_view text, std::size_t start) {
  return static_cast<std::size_t>(skip<Set>(rest_of(text, start)) - text.data());
}
using PlainInHeredoc = Plain<'$', '%', '\r', '\n'>;

/// Control characters may stand there as well, but one comparison finds them, line ends and all that is not ASCII.
struct PlainInQuotes {
  static bool has(char c) {
    return static_cast<signed char>(c) >= ' ' && c != '$' && c != '%' && c != '"' && c != '\\';
  }
#ifdef __SSE2__
  static __m128i others(__m128i text) {
    const __m128i signs = which_are<'$'>(_mm_and_si128(text, _mm_set1_epi8(~('$' ^ '%'))));
    const __m128i others = _mm_or_si128(_mm_cmplt_epi8(text, _mm_set1_epi8(' ')), which_are<'"', '\\'>(text));
    return _mm_or_si128(signs, others);
  }
#endif
};

/// Behind most runs the quote follows: there is no other to look for.
struct quoted_text_scan {
  static std::size_t length(std::string_view text) {
    if (text.empty() || text[0] == '"') return 0;
    if (text[0] == '$' || text[0] == '%') {
      if (const std::size_t escaped = escaped_opener_length(text)) return escaped;
      return is_opener(text) ? 0 : 1;
    }
    std::size_t end = skip_from<PlainInQuotes>(text, 0);
    if (end < text.size() && text[end] == '"') return end;
    while (const std::size_t step = quoted_step(text.substr(end))) end = skip_from<PlainInQuotes>(text, end + step);
    return end;
  }
};

/// A token of a heredoc that begins with `$` or `%`.
inline std::size_t heredoc_sign_length(std::string_view text) {
  if (const std::size_t escaped = escaped_opener_length(text)) return escaped + newline_length(text.substr(escaped));
  if (is_opener(text)) return 0;
  // `$$` and two carriage returns: the reference's scanner loses its place there, and refuses the file.
  if (text.size() > 1 && (text[1] == '$' || text[1] == '%') && text.substr(2).starts_with("\r\r\n")) return 0;
  return text.size() > 2 && newline_length(text.substr(2)) != 0 ? 2 : 1;
}

inline std::size_t heredoc_text_length(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == '$' || text[0] == '%') return heredoc_sign_length(text);
  std::size_t end = skip_from<PlainInHeredoc>(text, 0);
  while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
    const std::size_t step = character_length(text.substr(end));
    if (step == 0) break;
    end = skip_from<PlainInHeredoc>(text, end + step);
  }
  return end + newline_length(text.substr(end));
}

inline bool at_line_start(const char* begin, const char* current) { return current != begin && current[-1] == '\n'; }

/// ASCII, and neither blank nor control character.
constexpr bool is_graphic(char c) { return c > ' ' && c < '\x7F'; }

/// Length of a Unicode blank at the start of `text`: what Go's unicode.IsSpace holds for one.
inline std::size_t unicode_blank_length(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r')) return 1;
  if (text.starts_with("\xC2\x85") || text.starts_with("\xC2\xA0")) return 2;
  if (text.size() < 3) return 0;
  const std::string_view three = text.substr(0, 3);
  if (three == "\xE1\x9A\x80" || three == "\xE2\x81\x9F" || three == "\xE3\x80\x80") return 3;
  const auto last = static_cast<unsigned char>(three[2]);
  const bool general = three.starts_with("\xE2\x80") && ((last >= 0x80 && last <= 0x8A) || last == 0xA8 || last == 0xA9 || last == 0xAF);
  return general ? 3 : 0;
}

/// Where the blanks end that begin at `start`; a line end is none of them. Nearly all are spaces and tabs.
inline std::size_t skip_unicode_blanks(std::string_view text, std::size_t start) {
  start = skip_from<Blanks>(text, start);
  if (start < text.size() && is_graphic(text[start])) return start;
  while (newline_length(text.substr(start)) == 0 && !text.substr(start).starts_with('\r')) {
    const std::size_t blank = unicode_blank_length(text.substr(start));
    if (blank == 0) break;
    start += blank;
  }
  return start;
}

/// If the first line of `text` is nothing but `marker` among Unicode blanks, and ends: its length
/// without the line end. Else 0. The first byte tells most lines of text from that one.
inline std::size_t closing_line_length(std::string_view text, std::string_view marker) {
  const std::size_t start = skip_unicode_blanks(text, 0);
  if (start == text.size() || text[start] != marker.front() || !text.substr(start).starts_with(marker)) return 0;
  const std::size_t end = skip_unicode_blanks(text, start + marker.size());
  return newline_length(text.substr(end)) != 0 ? end : 0;
}

}  // namespace jobstamp::grammar
