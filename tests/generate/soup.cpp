// The alphabet, and one small function for each way to change a text.
// SPDX-License-Identifier: Apache-2.0
#include "generate/soup.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jobstamp::generate {

using Pieces = std::vector<std::string>;

static constexpr std::string_view nul("\0", 1);

/// What HCL is written with, and what it must not be written with.
// clang-format off
static constexpr std::string_view alphabet[] = {
    "{", "}", "[", "]", "(", ")", "\"", "\"", "\\", "$", "%", "#", "/", "=", "\n", "\n", "\n", " ", "  ", "\t",
    "${", "${~", "%{", "%{~", "~}", "~", "$${", "%%{", "$$", "//", "/*", "*/", "/* c */", "# c\n", "// c\r\n",
    "/*\n*/", "\r\n", "\r", ",", ".", "..", "...", ":", "::", "=>", "==", "!=", "<", ">", "<=", ">=", "&&", "||",
    "&", "|", "!", "?", "+", "-", "*", "%", "[*]", ".*", ".0", ".0.1", ".b", "[0]", "[\n0\n]", "b.0 .1", "f(",
    "ns::f(a)", "f(a...)", "f(a,)", "a", "b", "for", "in", "if", "else", "endif", "endfor", "true", "null",
    "for a in b : a", "a => b", "a = 1", "a = 1\n", "a {\n", "a \"b\" {\n}\n", "a { b = 1 }\n", "0", "1", "1.5",
    "1e5", "1.e5", ".5", "1.2.3", "1 .e5", "1e5 .5", "007", "1e", "0x1", "9e999999999999", "<<EOT\n", "<<-EOT\n",
    "EOT", "EOT\n", "\nEOT\n", "<<E\nx\nE\n", "<<-E\n  x ${ a }\n    y\n  E\n", "<<\"E\"\n", "<<", "%{ if a }",
    "%{ else }", "%{ endif }", "%{ for a in b }", "%{ endfor }", "%{ if a }x%{ endif }", "${ a }", "${~ a ~}",
    "\"${a}\"", "\"x\"", "\"\"", "\\n", "\\u00e9", "\\ud800", "\\U0001F600", "\\U00110000", "\\x", "\\\"",
    "\xEF\xBB\xBF", "\xC3\xA9", "\xCC\x81", "\xE6\x97\xA5", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB",
    "\xE2\x80\x8D", "\xE2\x80\xA8", "\xC2\xA0", "\xC2\x85", "\xC2\xB7", "\xE2\x84\x98", "\xF0\x90\xBA\x80", "\xFF",
    "\x80", "\xC3", "\xE6\x97", "\xF0\x9F\x91", "\xF5\x80\x80\x80", "\xC0\x80", "\xED\xA0\x80", nul, "\x7F", "\x0B",
    "\x0C", ";", "'", "`", "^", "@", "\xE2\x80\x9C"};
// clang-format on

static std::string letter(Choices& choices) {
  if (choices.one_in(12)) return choices.letter_of_the_world();
  return std::string(alphabet[choices.below(std::size(alphabet))]);
}

/// About where a number gets too large for the reference: its exponents are of base 2 and of 31 bits.
static std::string huge_number(Choices& choices) {
  std::string text(choices.pick({"1e", "9.9e", "0.001e", "123456789e", "1E+", "4e-", "0.0e-", "1.50e-"}));
  return text + std::to_string(2147483600 + choices.below(100));
}

static std::string escape(Choices& choices) {
  constexpr std::string_view digits = "0123456789abcdefABCDEF";
  bool is_long = choices.one_in(3);
  std::string text(is_long ? choices.pick({"\\U000", "\\U001", "\\U0000"}) : "\\u");
  while (text.size() < (is_long ? 10 : 6)) text += digits[choices.below(digits.size())];
  return text;
}

std::string soup(Choices& choices) {
  std::string text(choices.pick(
      {"", "", "a = ", "a = \"", "a = [", "a = {", "a = (", "a = <<E\n", "a \"b\" {\n  c = ", "a = \"${"}));
  std::size_t count = choices.below(14);
  for (std::size_t n = 0; n < count; ++n) text += letter(choices);
  return text + std::string(choices.pick({"", "\n", "\"\n", "]\n", "}\n", ")\n", "\nE\n", "\n}\n", "}\"\n"}));
}

enum class Shape { word, blank, newline, other };

static Shape shape(char c) {
  if (c == ' ' || c == '\t') return Shape::blank;
  if (c == '\n' || c == '\r') return Shape::newline;
  bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
  return word ? Shape::word : Shape::other;
}

std::vector<std::string_view> pieces(std::string_view text) {
  std::vector<std::string_view> cut;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    Shape first = shape(text[at]);
    bool runs = first == Shape::word || first == Shape::blank;
    while (runs && end < text.size() && shape(text[end]) == first) ++end;
    if (text[at] == '\r' && end < text.size() && text[end] == '\n') ++end;
    cut.push_back(text.substr(at, end - at));
    at = end;
  }
  return cut;
}

static std::vector<std::size_t> places(const Pieces& cut, Shape wanted) {
  std::vector<std::size_t> found;
  for (std::size_t n = 0; n < cut.size(); ++n) {
    if (!cut[n].empty() && shape(cut[n].front()) == wanted) found.push_back(n);
  }
  return found;
}

/// Blanks become other blanks, or a comment: the layout changes, and seldom the meaning.
static void change_blank(Choices& choices, Pieces& cut) {
  std::vector<std::size_t> found = places(cut, Shape::blank);
  if (found.empty()) return;
  cut[found[choices.below(found.size())]] =
      choices.pick({"", " ", "  ", "\t", "     ", " /* c */ ", "/**/", "\n", "\r\n", " # c\n", " /*\n*/ "});
}

static void add_blank(Choices& choices, Pieces& cut) {
  std::size_t at = choices.below(cut.size());
  cut[at].insert(0, choices.pick({" ", "  ", "\t", "/* c */", " /*\n*/", "\n"}));
}

static void change_line_end(Choices& choices, Pieces& cut) {
  std::vector<std::size_t> found = places(cut, Shape::newline);
  if (found.empty()) return;
  cut[found[choices.below(found.size())]] = choices.pick(
      {"\r\n", "\n\n", " \n", "\t\n", " # c\n", " // c\r\n", " /* c */\n", "\n# c\n", "\n  \n", " ", "", "\r"});
}

static void all_line_ends(Choices&, Pieces& cut) {
  for (std::size_t n : places(cut, Shape::newline)) cut[n] = "\r\n";
}

// clang-format off
static constexpr std::string_view words[] = {
    "a", "for", "in", "if", "true", "null", "1", "1.5", "1e5", "-1", "0", "\xC3\xA9", "e\xCC\x81", "\xE6\x97\xA5", "\"x\"",
    "\"${a}\"", "\"${ b.c[0] }x\"", "[1, 2]", "{ a = 1 }", "f(a, b)", "!a", "a ? b : c", "<<E\nx\nE\n", "a.b", "a.0",
    "a[*]", "a.*", "\"$${a}\""};
// clang-format on

static void change_word(Choices& choices, Pieces& cut) {
  std::vector<std::size_t> found = places(cut, Shape::word);
  if (found.empty()) return;
  std::size_t at = found[choices.below(found.size())];
  cut[at] = words[choices.below(std::size(words))];
}

static void insert_unusual(Choices& choices, Pieces& cut) {
  std::string unusual;
  switch (choices.below(3)) {
    case 0:
      unusual = choices.letter_of_the_world();
      break;
    case 1:
      unusual = escape(choices);
      break;
    default:
      unusual = huge_number(choices);
  }
  cut[choices.below(cut.size())] += unusual;
}

/// The pieces of one line, its end included: `[first, end)`.
static std::pair<std::size_t, std::size_t> line_at(const Pieces& cut, std::size_t at) {
  auto ends_line = [&](std::size_t n) { return !cut[n].empty() && cut[n].back() == '\n'; };
  std::size_t first = at;
  while (first > 0 && !ends_line(first - 1)) --first;
  while (at < cut.size() && !ends_line(at)) ++at;
  return {first, std::min(at + 1, cut.size())};
}

static void change_line(Choices& choices, Pieces& cut) {
  auto [first, end] = line_at(cut, choices.below(cut.size()));
  std::string line;
  for (std::size_t n = first; n < end; ++n) line += std::exchange(cut[n], "");
  switch (choices.below(3)) {
    case 0:
      cut[first] = line + line;
      break;
    case 1:
      cut[line_at(cut, choices.below(cut.size())).first].insert(0, line);
      break;
    default:
      break;
  }
}

static void drop(Choices& choices, Pieces& cut) { cut[choices.below(cut.size())].clear(); }

static void repeat(Choices& choices, Pieces& cut) {
  std::string& piece = cut[choices.below(cut.size())];
  piece += std::string(piece);
}

static void swap_two(Choices& choices, Pieces& cut) {
  cut[choices.below(cut.size())].swap(cut[choices.below(cut.size())]);
}

static void insert_letter(Choices& choices, Pieces& cut) { cut[choices.below(cut.size())].insert(0, letter(choices)); }

static void replace_by_letter(Choices& choices, Pieces& cut) {
  std::size_t at = choices.below(cut.size());
  cut[at] = letter(choices);
}

static void cut_end(Choices& choices, Pieces& cut) { cut.resize(1 + choices.below(cut.size())); }

static void drop_last(Choices&, Pieces& cut) { cut.pop_back(); }

static void begin_with(Choices& choices, Pieces& cut) {
  cut.front().insert(0, choices.pick({"\xEF\xBB\xBF", "\n", "# c\n", " ", "/* c */", "\xEF\xBB\xBF\xEF\xBB\xBF"}));
}

static void replace_byte(Choices& choices, Pieces& cut) {
  std::string& piece = cut[choices.below(cut.size())];
  if (!piece.empty()) piece[choices.below(piece.size())] = static_cast<char>(choices.below(256));
}

using Change = void (*)(Choices&, Pieces&);

/// Repeated rows weigh more: what moves only blanks keeps a file valid, and is what a printer is for.
// clang-format off
static constexpr Change changes[] = {
    change_blank, change_blank, change_blank, change_blank, change_blank, add_blank, add_blank, add_blank,
    change_line_end, change_line_end, change_line_end, change_word, change_word, change_word, all_line_ends, drop,
    repeat, swap_two, change_line, change_line, insert_letter, insert_letter, insert_unusual, insert_unusual, replace_by_letter, cut_end, drop_last, begin_with, replace_byte};
// clang-format on

std::string mutate(Choices& choices, std::string text, std::string_view other) {
  std::size_t count = 1 + choices.weighted({6, 3, 2, 1});
  for (std::size_t n = 0; n < count && !text.empty(); ++n) {
    std::vector<std::string_view> views = pieces(text);
    Pieces cut(views.begin(), views.end());
    if (!other.empty() && choices.one_in(25)) {
      std::size_t at = choices.below(cut.size());
      cut[at] = other;
    } else {
      changes[choices.below(std::size(changes))](choices, cut);
    }
    text.clear();
    for (const std::string& piece : cut) text += piece;
  }
  return text;
}

}  // namespace jobstamp::generate
