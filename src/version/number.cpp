// Measures numbers from left to right, part by part; see number.hpp. The release words are a table, so that a project
// with its own word for "not yet" is a row.
// SPDX-License-Identifier: Apache-2.0
#include "version/number.hpp"

#include "version/characters.hpp"
#include "version/extension.hpp"
#include "version/platform.hpp"
#include "version/word_table.hpp"

namespace jobstamp::version {
namespace {

// Words that belong to the version before them. `number`: only with digits behind, for `a1` is alpha, `a` is a word.
struct ReleaseWord {
  std::string_view word;
  bool number;
};
constexpr ReleaseWord release_rows[] = {
    {"snapshot", false}, {"milestone", false}, {"release", false}, {"preview", false}, {"nightly", false},
    {"canary", false},   {"alpha", false},     {"final", false},   {"patch", true},    {"build", true},
    {"dirty", false},    {"beta", false},      {"post", true},     {"pre", false},     {"dev", false},
    {"ent", false},      {"rev", true},        {"ga", false},      {"ee", false},      {"ce", false},
    {"rc", false},       {"cr", true},         {"sp", true},       {"pl", true},       {"a", true},
    {"b", true},         {"c", true},          {"m", true},        {"p", true},        {"r", true},
};

constexpr WordTable release_words(release_rows);

constexpr std::size_t longest_part = 4;

std::size_t digits(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_digit(text[size])) ++size;
  return size;
}

// `.4.5` behind something.
std::size_t dotted_tail(std::string_view text) {
  std::size_t size = 0;
  while (text.substr(size).starts_with('.')) {
    auto part = digits(text.substr(size + 1));
    if (part == 0 || !ends_at(text, size + 1 + part)) break;
    size += 1 + part;
  }
  return size;
}

// `rc`, `rc1`, `rc.1`, `RC-1.2` at the start of `text`, up to the end of a word; 0 if there is none.
std::size_t release_word(std::string_view text) {
  for (auto [word, number] : release_words.like(text)) {
    if (!begins_with(text, word)) continue;
    auto rest = text.substr(word.size());
    std::size_t gap = !rest.empty() && !number && (rest[0] == '.' || rest[0] == '-') ? 1 : 0;
    auto count = digits(rest.substr(std::min(gap, rest.size())));
    bool part = count != 0 && (gap == 0 || count <= longest_part);  // `SNAPSHOT-20260101` are two things
    if (part && ends_at(rest, gap + count)) {
      return word.size() + gap + count + dotted_tail(rest.substr(gap + count));
    }
    if (!number && ends_at(rest, 0)) return word.size();
  }
  return 0;
}

// `+ent.hsm`, `%2Bk3s1` at the start of `text`: SemVer's build part, short of platform words and extensions.
std::size_t build_part(std::string_view text) {
  std::size_t size = text.starts_with('+') ? 1 : begins_with(text, "%2B") ? 3 : 0;
  if (size == 0) return 0;
  for (;;) {
    std::size_t end = size;
    while (end < text.size() && is_alphanumeric(text[end])) ++end;
    if (end == size || !ends_at(text, end) || platform_word(text.substr(size)) != 0) break;
    size = end;
    if (!text.substr(end).starts_with('.') || extension(text.substr(end)) == text.size() - end) return size;
    ++size;
  }
  return text[size - 1] == '.' ? size - 1 : 0;
}

std::size_t release_part(std::string_view text) {
  if (text.empty()) return 0;
  if (auto build = build_part(text)) return build;
  if (std::string_view("-._~").find(text[0]) == text.npos) return 0;
  auto word = release_word(text.substr(1));
  return word == 0 ? 0 : word + 1;
}

std::size_t release_parts(std::string_view text) {
  std::size_t size = 0;
  while (auto part = release_part(text.substr(size))) size += part;
  return size;
}

constexpr std::size_t longest_commit = 40;  // in digits

std::size_t hex_word(std::string_view text) {
  std::size_t size = 0;
  bool digit = false;
  for (; size < text.size() && size <= longest_commit && is_hex(text[size]); ++size) digit |= is_digit(text[size]);
  return digit && size >= 7 && size <= longest_commit && ends_at(text, size) ? size : 0;
}

std::size_t dirty(std::string_view text) { return text.starts_with("-dirty") && ends_at(text, 6) ? 6 : 0; }

// Digits and letters, both or only one kind of them.
enum class Commit { mixed, any };

// `-72b816f`, `-14-g72b816f`, `-g72b816f-dirty`: the commit behind a number. Behind a dotted one digits alone are a
// build number.
std::size_t commit_part(std::string_view text, Commit kind) {
  if (text.empty() || std::string_view("-_~").find(text[0]) == text.npos) return 0;
  std::size_t size = 1;
  auto count = digits(text.substr(size));
  if (count != 0 && text.substr(size + count).starts_with("-g")) size += count + 1;
  bool described = text.substr(size).starts_with('g');
  if (described) ++size;
  auto hex = hex_word(text.substr(size));
  bool build = kind == Commit::mixed && !described && digits(text.substr(size)) == hex;
  return hex == 0 || build ? 0 : size + hex + dirty(text.substr(size + hex));
}

// What may hang at a number without a separator: `1.2rc1`, `1.1.1w`. npos where the number would end within a word.
std::size_t attached_tail(std::string_view text) {
  if (ends_at(text, 0)) return 0;
  if (auto word = release_word(text)) return word;
  return is_letter(text[0]) && ends_at(text, 1) ? 1 : text.npos;
}

Number dotted(std::string_view text) {
  Number number{.shape = Shape::dotted, .v = !text.empty() && lower(text[0]) == 'v'};
  std::size_t size = number.v ? 1 : 0, parts = 0;
  for (;;) {
    auto part = digits(text.substr(size));
    auto tail = part == 0 ? text.npos : attached_tail(text.substr(size + part));
    if (tail == text.npos) break;
    size += part + tail;
    ++parts;
    auto rest = text.substr(size);
    if (tail != 0 || !rest.starts_with('.') || extension(rest) == rest.size()) break;
    ++size;
  }
  if (parts < 2) return {};
  if (text[size - 1] == '.') --size;
  number.release = size + release_parts(text.substr(size));
  number.full = number.release + commit_part(text.substr(number.release), Commit::mixed);
  return number;
}

bool is_between(std::string_view text, int low, int high) {
  int value = 0;
  for (char c : text) value = value * 10 + (c - '0');
  return value >= low && value <= high;
}

// `-1530`, `T153000Z`, `T15-30-00Z`, `.1` behind a day; 0 if there is none.
std::size_t time_of_day(std::string_view text) {
  if (text.empty() || (text[0] != '-' && text[0] != 'T' && text[0] != '.')) return 0;
  std::size_t size = 1, count = 0;
  for (; size < text.size() && (is_digit(text[size]) || (text[0] == 'T' && text[size] == '-')); ++size) {
    count += is_digit(text[size]) ? 1 : 0;
  }
  if (text.substr(size).starts_with('Z')) ++size;
  bool counts = text[0] == '.' && count != 0 && count <= 6;  // the second build of that day
  return (counts || count == 4 || count == 6) && ends_at(text, size) ? size : 0;
}

// `20260102`, `2026-01-02`; a time of day or a commit may follow.
Number day(std::string_view text) {
  std::size_t dash = text.size() > 4 && text[4] == '-' ? 1 : 0, size = 8 + 2 * dash;
  if (text.size() < size || (dash != 0 && text[7] != '-')) return {};
  auto year = text.substr(0, 4), month = text.substr(4 + dash, 2), day = text.substr(size - 2, 2);
  for (auto part : {year, month, day}) {
    if (digits(part) != part.size()) return {};
  }
  if (!is_between(year, 1970, 2099) || !is_between(month, 1, 12) || !is_between(day, 1, 31)) return {};
  size += time_of_day(text.substr(size));
  if (!ends_at(text, size)) return {};
  return {.shape = Shape::date, .release = size, .full = size + commit_part(text.substr(size), Commit::any)};
}

// A day, or MinIO's `RELEASE.2026-01-02T03-04-05Z`.
Number date(std::string_view text) {
  constexpr std::string_view release = "RELEASE.";
  auto number = day(text.starts_with(release) ? text.substr(release.size()) : text);
  if (number && text.starts_with(release)) {
    number.release += release.size();
    number.full += release.size();
  }
  return number;
}

Number hex(std::string_view text) {
  auto size = hex_word(text);
  if (size == 0) return {};
  size += dirty(text.substr(size));
  return {.shape = Shape::hex, .release = size, .full = size};
}

}  // namespace

Number measure(std::string_view text) {
  // What begins like none of them, most words, is told by one byte.
  bool may_be = !text.empty() && (is_hex(text[0]) || lower(text[0]) == 'v' || text[0] == 'R');
  if (!may_be) return {};
  for (auto kind : {date, dotted, hex}) {
    if (auto number = kind(text)) return number;
  }
  return {};
}

bool is_number(std::string_view text) {
  auto number = measure(text);
  if (!number) return false;
  auto rest = text.substr(number.full);
  return rest.empty() || (number.shape == Shape::dotted && rest[0] == '-' && digits(rest.substr(1)) == rest.size() - 1);
}

bool is_counted(std::string_view text) {
  if (!text.empty() && lower(text[0]) == 'v') text.remove_prefix(1);
  auto count = digits(text);
  if (count == 0) return false;
  if (count < text.size() && text[count] == '.' && digits(text.substr(count + 1)) != 0) return true;
  return count < 6 && ends_at(text, count) && !date(text);
}

std::string_view without_v(std::string_view text) {
  return is_counted(text) && lower(text[0]) == 'v' ? text.substr(1) : text;
}

std::string plain_plus(std::string_view text) {
  if (text.find('%') == text.npos) return std::string(text);
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool plus = begins_with(text.substr(i), "%2B");
    plain += plus ? '+' : text[i];
    if (plus) i += 2;
  }
  return plain;
}

}  // namespace jobstamp::version
