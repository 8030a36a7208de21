// Strings and numbers that are none: quotes of other languages, escapes, encodings, versions without quotes.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "grammar/open_string.hpp"
#include "grammar/template_text.hpp"
#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

std::string hex_byte(char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

}  // namespace

std::optional<Diagnostic> bad_encoding(const Scene& scene) {
  if (scene.at_end()) return std::nullopt;
  const std::string_view ahead = scene.ahead();
  if (ahead[0] == '\r' && !ahead.starts_with("\r\n")) {
    return at({scene.trouble.offset, scene.trouble.offset + 1}, "a carriage return stands alone: no line end of HCL",
              "end lines with `\\n` or `\\r\\n`");
  }
  if (grammar::character_length(ahead) != 0) return std::nullopt;
  return at_trouble(scene, 1, "the byte " + hex_byte(ahead[0]) + " is no UTF-8",
                    "save the file with the encoding UTF-8");
}

std::optional<Diagnostic> bad_escape(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  if (!scene.wants(Wanted::quote) || !rest.starts_with('\\')) return std::nullopt;
  const bool unicode = rest.size() > 1 && (rest[1] == 'u' || rest[1] == 'U');
  if (unicode)
    return at_trouble(scene, 2, "`\\u` takes four hex digits of a character, `\\U` eight",
                      "write `\\\\` for a backslash; a character is for example `\\u00e9`");
  return at_trouble(
      scene, 2, "`" + std::string(rest.substr(0, 2)) + "` is no escape",
      "write `\\\\` for a backslash; the escapes are `\\n` `\\r` `\\t` `\\\"` `\\\\` `\\uXXXX` `\\UXXXXXXXX`");
}

std::optional<Diagnostic> other_quotes(const Scene& scene) {
  constexpr std::array<std::string_view, 10> quotes = {"'",
                                                       "`",
                                                       "\xE2\x80\x9C",
                                                       "\xE2\x80\x9D",
                                                       "\xE2\x80\x9E",
                                                       "\xE2\x80\x98",
                                                       "\xE2\x80\x99",
                                                       "\xE2\x80\x9A",
                                                       "\xC2\xAB",
                                                       "\xC2\xBB"};
  for (const std::string_view quote : quotes) {
    if (!scene.ahead().starts_with(quote)) continue;
    const std::string help = quote == "`" ? "write `\"`, or a heredoc (`<<EOT`) for several lines" : "write `\"`";
    return at_trouble(scene, quote.size(), "strings stand in straight double quotes", help);
  }
  return std::nullopt;
}

/// From the quote at `begin` to where another is likely to be missing: a label is a word.
static Span span_of_open_string(const Scene& scene, std::uint32_t begin, bool is_label) {
  if (begin < scene.line_start) return {begin, scene.trouble.offset};
  const std::string_view before = scene.line.substr(0, begin - scene.line_start);
  const std::string_view rest = scene.line.substr(before.size() + 1);
  const std::size_t word = is_label ? rest.find_first_of(" \t{") : rest.npos;
  const std::string_view text = rest.substr(0, std::min(word, grammar::open_text_length(before, rest)));
  const auto length = static_cast<std::uint32_t>(text.find_last_not_of(" \t") + 1);
  return {begin, begin + 1 + length};
}

/// Of a string whose quote stands on a later line.
static Diagnostic text_of_lines(const Scene& scene) {
  const bool at_text = scene.tree.kind(scene.token) == Kind::quoted_text;
  const Span quote = scene.tree.span(scene.token + (at_text ? 1 : 0));
  Diagnostic diagnostic = at({scene.trouble.opener, scene.trouble.offset}, "a string in quotes ends on its line",
                             "write a text of several lines as a heredoc (`<<EOT`), or its line ends as `\\n`");
  diagnostic.notes.push_back({quote, "this quote ends it"});
  return diagnostic;
}

std::optional<Diagnostic> open_string(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  const bool label = scene.wants(Wanted::one_line_item) && rest.starts_with('"') && rest.find('"', 1) == rest.npos;
  const bool text = scene.wants(Wanted::quote) && rest.empty();
  const bool took_brace = grammar::label_took_brace(grammar::without_blanks(scene.line));
  if (!label && !text) return std::nullopt;
  if (text && kind_at(scene, scene.trouble.offset) == Kind::quoted_text) return text_of_lines(scene);
  return at(span_of_open_string(scene, text ? scene.trouble.opener : scene.trouble.offset, label || took_brace),
            "this string is not closed on its line",
            "close it with `\"`; a text of several lines is a heredoc (`<<EOT`) or has `\\n` in it");
}

/// `0.5e3`
static bool is_number(std::string_view text) {
  const auto skip_digits = [&] {
    const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(length);
    return length != 0;
  };
  bool whole = skip_digits();
  if (whole && text.starts_with('.')) text.remove_prefix(1), whole = skip_digits();
  if (!whole || text.empty()) return whole;
  if (lower(text[0]) != 'e') return false;
  text.remove_prefix(text.size() > 1 && (text[1] == '+' || text[1] == '-') ? 2 : 1);
  return skip_digits() && text.empty();
}

std::optional<Diagnostic> bad_number(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  const std::size_t length = rest.find_first_not_of("0123456789.eE+-_abcdfxABCDFX");
  const std::string_view word = rest.substr(0, length);
  if (!scene.wants(Wanted::value) || word.empty()) return std::nullopt;
  if (word[0] == '.' && is_number("0" + std::string(word)))
    return at_trouble(scene, word.size(), "a number begins with a digit", "write `0" + std::string(word) + "`");
  if (word[0] < '0' || word[0] > '9') return std::nullopt;
  const std::string_view text = rest.substr(0, rest.find_first_of(" \t,\"'()[]{}"));
  return at_trouble(scene, text.size(), quoted(text) + " is no number",
                    "put it in quotes if it is a version or another text");
}

/// `v1.2.3` where its `2` is noticed: a word of letters, digits and dots that a digit ends before the first dot.
std::string_view version_around(const Scene& scene) {
  constexpr std::string_view letters = "0123456789.+-_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const std::size_t at = scene.trouble.offset - scene.line_start;
  const std::size_t before = at == 0 ? std::string_view::npos : scene.line.find_last_not_of(letters, at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  const std::string_view word = scene.line.substr(begin, scene.line.find_first_not_of(letters, at) - begin);
  const std::size_t dot = word.find('.');
  const bool digit = dot != 0 && dot != std::string_view::npos && word[dot - 1] >= '0' && word[dot - 1] <= '9';
  return digit && begin + dot + 1 == at ? word : std::string_view();
}

std::optional<Diagnostic> chained_step(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  if (!scene.wants(Wanted::step) || rest.empty()) return std::nullopt;
  if (rest[0] == '*') return at_trouble(scene, 1, "`.*` takes no second `.*`", "write the first one as `[*]`");
  if (const std::string_view word = version_around(scene); !word.empty()) {
    const auto begin = static_cast<std::uint32_t>(word.data() - scene.text.data());
    return at({begin, begin + static_cast<std::uint32_t>(word.size())}, "`" + std::string(word) + "` is no value",
              "put it in quotes if it is a version or another text");
  }
  const std::size_t length = std::min(rest.find_first_not_of("0123456789."), rest.size());
  const std::string_view number = rest.substr(0, length);
  const std::size_t dot = number.find('.');
  if (dot == std::string_view::npos || dot == 0) return std::nullopt;
  const std::string brackets =
      "[" + std::string(number.substr(0, dot)) + "][" + std::string(number.substr(dot + 1)) + "]";
  return at_trouble(scene, length, "two indexes in a row cannot be written with dots", "write `" + brackets + "`");
}

}  // namespace jobstamp::parsing
