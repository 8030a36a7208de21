// Finds placeholders (VERSIONS.md, "What counts as a version"): words in brackets of some template language, `$WORD`,
// words in capitals, the project's own. Where two could begin at one byte the longer one does.
// SPDX-License-Identifier: Apache-2.0
#include "version/placeholder.hpp"

#include <algorithm>

#include "version/characters.hpp"
#include "version/number.hpp"
#include "version/platform.hpp"
#include "version/word_table.hpp"

namespace jobstamp::version {
namespace {

// What may stand inside: an expression of a template language, a word, a word in capitals where the bracket has other
// uses.
enum class Inside { expression, word, capitals };

struct Bracket {
  std::string_view word, close;
  Inside inside;
};
constexpr Bracket bracket_rows[] = {
    {"{{", "}}", Inside::expression}, {"[[", "]]", Inside::expression}, {"((", "))", Inside::word},
    {"<", ">", Inside::word},         {"@@", "@@", Inside::word},       {"__", "__", Inside::word},
    {"${", "}", Inside::word},        {"#{", "}", Inside::word},        {"$(", ")", Inside::word},
    {"%%", "%%", Inside::word},       {"%", "%", Inside::word},         {"{", "}", Inside::word},
    {"@", "@", Inside::capitals},
};
constexpr WordTable brackets(bracket_rows);

// A word in capitals without `_` is a placeholder if one of these is in it.
constexpr std::string_view telling[] = {"VERSION", "TAG", "SHA", "BUILD", "COMMIT", "RELEASE", "REVISION"};

bool is_word(std::string_view text, std::string_view extra) {
  return !text.empty() && !is_digit(text[0]) &&
         std::ranges::all_of(text, [&](char c) { return is_alphanumeric(c) || extra.find(c) != extra.npos; });
}

bool fits(std::string_view inside, const Bracket& bracket) {
  if (bracket.inside == Inside::expression)
    return inside.find_first_not_of(" \t-") != inside.npos && inside.find('\n') == inside.npos;
  if (bracket.word == "%") return inside.size() > 2 && is_word(inside, "_.");  // not the `%2B` of a URL
  if (bracket.inside == Inside::capitals &&
      std::ranges::any_of(inside, [](char c) { return c != '_' && !is_upper(c); }))
    return false;
  return is_word(inside, bracket.word == "<" ? "_.- " : "_.-") && inside.back() != ' ';
}

// No pipeline has longer ones; the limit keeps a text full of opening brackets linear.
constexpr std::size_t longest_placeholder = 256;

std::size_t bracketed(std::string_view text) {
  text = text.substr(0, longest_placeholder);
  for (const auto& bracket : brackets.like(text)) {
    const auto& open = bracket.word;
    if (!text.starts_with(open)) continue;
    auto close = text.find(bracket.close, open.size());
    if (close == text.npos) continue;
    if (fits(text.substr(open.size(), close - open.size()), bracket)) return close + bracket.close.size();
  }
  return 0;
}

std::size_t dollar(std::string_view text) {
  if (text.size() < 2 || text[0] != '$' || !(is_letter(text[1]) || text[1] == '_')) return 0;
  std::size_t size = 1;
  while (size < text.size() && (is_alphanumeric(text[size]) || text[size] == '_')) ++size;
  return size;
}

bool is_telling(std::string_view word) {
  auto has = [&](std::string_view part) { return word.find(part) != word.npos; };
  if (!has("_") && std::ranges::none_of(telling, has)) return false;
  // `SHA256SUMS` is a file, `X86_64` a processor, `LINUX_AMD64` a platform.
  bool is_file = word.starts_with("SHA") && word.size() > 3 && is_digit(word[3]) && (!has("_") || has("SUM"));
  return !is_file && !is_platform(word);
}

// `_2` behind a placeholder, which is part of it; but a version, a date or a platform word begins another thing.
std::size_t numeral(std::string_view text) {
  std::size_t end = 1;
  while (end < text.size() && (is_upper(text[end]) || is_digit(text[end]))) ++end;
  bool begins = text.size() > 1 && text[0] == '_' && is_digit(text[1]) && ends_at(text, end);
  bool bits = text.substr(0, end) == "_64" || text.substr(0, end) == "_32";
  if (!begins || bits || measure(text.substr(1)) || platform_word(text.substr(1)) != 0) return 0;
  return end;
}

// `MAIN_VERSION` in `app_MAIN_VERSION_linux`: a run of parts in capitals with `_` between.
std::size_t capitals(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_upper(text[size])) {
    std::size_t end = size;
    while (end < text.size() && (is_upper(text[end]) || is_digit(text[end]))) ++end;
    if (!ends_at(text, end)) break;
    size = end;
    if (!text.substr(end).starts_with('_')) break;
    ++size;
  }
  if (size != 0 && text[size - 1] == '_') --size;
  if (size == 0 || !is_telling(text.substr(0, size))) return 0;
  while (auto part = numeral(text.substr(size))) size += part;
  return size;
}

std::size_t own(std::string_view text, const Hints& hints) {
  std::size_t longest = 0;
  for (const auto& word : hints.placeholders) {
    if (text.starts_with(word) && (ends_at(text, word.size()) || !in_word(word.back()))) {
      longest = std::max(longest, word.size());
    }
  }
  return longest;
}

constexpr std::size_t escape_size = 3;

bool has_escape_form(std::string_view text, std::size_t at) {
  return at + 2 < text.size() && text[at] == '%' && is_hex(text[at + 1]) && is_hex(text[at + 2]);
}

// `%2F`. `%DEPLOY_TAG%` begins like one: those with a letter first stand side by side, for a character beyond ASCII.
bool is_escape(std::string_view text, std::size_t at) {
  if (!has_escape_form(text, at)) return false;
  bool follows = at >= escape_size && has_escape_form(text, at - escape_size);
  return is_digit(text[at + 1]) || follows || has_escape_form(text, at + escape_size);
}

int hex_value(char c) { return is_digit(c) ? c - '0' : lower(c) - 'a' + 10; }

// What an escape's last byte is taken for: a slash of it separates no segments, a letter of it is none of a word.
char stand_in(std::string_view escape) {
  char c = static_cast<char>(16 * hex_value(escape[1]) + hex_value(escape[2]));
  return std::string_view("-_.~:@ ").find(c) == std::string_view::npos ? escaped : c;
}

// The text with its escapes covered, the plus of versions excepted; empty if it has none.
std::string without_escapes(std::string_view text) {
  std::string shape;
  for (auto at = text.find('%'); at != text.npos; at = text.find('%', at + 1)) {
    if (!is_escape(text, at) || begins_with(text.substr(at), "%2B")) continue;
    if (shape.empty()) shape = text;
    shape[at] = shape[at + 1] = escaped;
    shape[at + 2] = stand_in(text.substr(at, escape_size));
  }
  return shape;
}

// True where a bare word may begin: not inside another, a `v` before it allowed.
bool may_begin(std::string_view text, std::size_t offset) {
  if (offset == 0 || !in_word(text[offset - 1]) || (offset > 2 && is_escape(text, offset - 3))) return true;
  return text[offset - 1] == 'v' && may_begin(text, offset - 1);
}

// `1.2.3.RELEASE`, `RELEASE.2026-01-02`, `BUILD-153`: one word in capitals beside a number is part of a version.
bool beside_number(std::string_view text, std::size_t offset, std::size_t size) {
  auto digit_over = [&](std::size_t joint, std::size_t digit) {
    return joint < text.size() && digit < text.size() && (text[joint] == '.' || text[joint] == '-') &&
           is_digit(text[digit]);
  };
  return digit_over(offset - 1, offset - 2) || digit_over(offset + size, offset + size + 1);
}

// The bytes that a placeholder can begin with, a project's own words apart.
constexpr ByteSet openers("{[(<@_$#%ABCDEFGHIJKLMNOPQRSTUVWXYZ");
static_assert(std::ranges::all_of(bracket_rows, [](const Bracket& row) { return openers(row.word.front()); }));

// Where the next placeholder may begin: every byte of every source is asked, and most are told by this.
std::size_t next_opener(std::string_view text, std::size_t offset, const Hints& hints) {
  if (!hints.placeholders.empty()) return offset;
  while (offset < text.size() && !openers(text[offset])) ++offset;
  return offset;
}

std::size_t placeholder(std::string_view text, std::size_t offset, const Hints& hints) {
  auto rest = text.substr(offset);
  auto size = std::max(bracketed(rest), dollar(rest));
  if (!may_begin(text, offset)) return size;
  size = std::max(size, own(rest, hints));
  auto word = capitals(rest);
  bool plain = rest.substr(0, word).find('_') == rest.npos;
  return plain && beside_number(text, offset, word) ? size : std::max(size, word);
}

std::string_view inside(std::string_view word) {
  for (const auto& [open, close, kind] : bracket_rows) {
    if (word.size() > open.size() + close.size() && word.starts_with(open) && word.ends_with(close)) {
      word = word.substr(open.size(), word.size() - open.size() - close.size());
      break;
    }
  }
  while (!word.empty() && std::string_view(" \t-.$").find(word.front()) != std::string_view::npos)
    word.remove_prefix(1);
  while (!word.empty() && std::string_view(" \t-").find(word.back()) != std::string_view::npos) word.remove_suffix(1);
  return word;
}

}  // namespace

std::vector<Span> placeholders(std::string_view text, const Hints& hints) {
  std::vector<Span> found;
  for (std::size_t i = 0; (i = next_opener(text, i, hints)) < text.size();) {
    auto size = placeholder(text, i, hints);
    if (size != 0) found.push_back(span_of(i, i + size));
    i += std::max<std::size_t>(size, 1);
  }
  return found;
}

bool is_placeholder(std::string_view word, const Hints& hints) {
  return !word.empty() && next_opener(word, 0, hints) == 0 && placeholder(word, 0, hints) == word.size();
}

std::vector<Span> find_placeholder(std::string_view text, std::string_view word) {
  Hints hints;
  hints.placeholders.emplace_back(word);
  auto found = placeholders(text, hints);
  std::erase_if(found, [&](Span span) { return inside(slice(text, span)) != inside(word); });
  return found;
}

Text::Text(std::string_view raw, const Hints& hints, Escapes escapes) : raw_(raw) {
  if (escapes == Escapes::percent) shape_ = without_escapes(raw);
  placeholders_ = placeholders(shape(), hints);
  if (!placeholders_.empty() && shape_.empty()) shape_ = raw;
  for (auto span : placeholders_) {
    std::fill_n(shape_.begin() + static_cast<std::ptrdiff_t>(span.begin), span.size(), covered);
  }
}

std::size_t Text::placeholder_at(std::size_t offset) const {
  auto at = std::ranges::lower_bound(placeholders_, offset, {}, &Span::begin);
  return at != placeholders_.end() && at->begin == offset ? at->size() : 0;
}

}  // namespace jobstamp::version
