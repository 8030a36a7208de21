// Bytes and the name they came under, and where in them a person would look: line and column of a
// byte, in the unit that is asked for. It has never heard of HCL, and it opens no file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jobstamp {

/// Half-open range of bytes `[begin, end)` in one source, counted from 0.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  friend constexpr bool operator==(Span, Span) = default;
};

/// Where a person looks: both from 1, the column in the unit that was asked for.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend constexpr bool operator==(Position, Position) = default;
};

/// What a column counts: bytes (reports), Unicode code points, UTF-16 units (editors),
/// or cells of a terminal, where a wide character takes two, a combining one none (carets).
enum class Column { bytes, characters, utf16, cells };

/// Immutable bytes plus a name. Copies share the bytes, whose address never changes, so that views
/// into them live as long as any copy. Threads may share one, questions about lines included.
/// At most 4 GiB - 1: whoever reads a file checks.
class Source {
 public:
  /// No bytes and no name. Nothing is shared by these: threads that count who holds them would wait for one another.
  Source() = default;
  Source(std::string name, std::string bytes);

  const std::string& name() const;
  std::string_view bytes() const { return bytes_; }
  std::string_view text(Span span) const { return bytes_.substr(span.begin, span.size()); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(bytes_.size()); }

  /// Bytes of the byte order mark that it begins with, or 0. No column counts them: editors keep no mark in the text.
  std::uint32_t mark_size() const { return bytes_.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

  /// Line and column of the byte at `offset` (at most `size()`). A line ends after its `\n`. The
  /// first call counts the lines, each further one costs a search and the length of the line.
  Position position(std::uint32_t offset, Column unit = Column::bytes) const;

  /// The line `line` (from 1) without its line end (`\n` or `\r\n`); empty past the last one.
  Span line(std::uint32_t line) const;

  /// How many lines there are: one more than there are `\n`.
  std::uint32_t line_count() const;

 private:
  struct Held;
  const std::vector<std::uint32_t>& line_starts() const;

  std::shared_ptr<const Held> held_;
  std::string_view bytes_ = "";
};

/// A line (from 1) and its bytes without its line end (`\n` or `\r\n`).
struct Line {
  std::uint32_t number = 1;
  Span span;
};

/// Lines of a source for those who ask about places mostly from front to back: what lies between two places is looked
/// at once, and no table of lines is made. A place before the line of the last one costs what it costs `Source`.
class LineWalk {
 public:
  /// `source` outlives it.
  explicit LineWalk(const Source& source) : source_(source) { go_to(0); }

  /// The line of the byte at `offset` (at most the source's size).
  Line line_of(std::uint32_t offset);

  /// Line and column, which counts bytes.
  Position position(std::uint32_t offset);

 private:
  void go_to(std::uint32_t offset);

  const Source& source_;
  Line line_;
  std::uint32_t end_ = 0;  ///< of the line, where its `\n` stands or the source ends
};

// ASCII alone, and no locale has a say.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_octal(char c) { return c >= '0' && c <= '7'; }
constexpr bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_alphanumeric(char c) { return is_digit(c) || is_letter(c); }
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// True for digits alone, one at least.
constexpr bool all_digits(std::string_view text) {
  for (char c : text) {
    if (!is_digit(c)) return false;
  }
  return !text.empty();
}

/// `text` in small letters.
std::string lowered(std::string_view text);

/// A Unicode character at the start of some text. A byte that is no UTF-8 (overlong forms and
/// surrogates are none) is a character of its own: U+FFFD, of one byte, not `valid`.
struct Character {
  char32_t code = 0;
  std::uint32_t size = 0;
  bool valid = true;
};

/// The character that `text` begins with; `text` is not empty.
Character first_character(std::string_view text);

/// True for white space as Unicode has it (White_Space; Go's `unicode.IsSpace`), line ends included.
bool is_space(char32_t code);

/// True for letters and decimal digits as Unicode has them (L and Nd; Go's `unicode.IsLetter` and `IsDigit`).
bool is_letter_or_digit(char32_t code);

/// `text` without the white space at its ends.
std::string_view trimmed(std::string_view text);

/// True if all of `name` matches `pattern`: `*` is any run of characters, `?` any one, `[a-z]` one of a class, `[!a]`
/// none of it; a `[` without its end stands for itself.
bool glob_matches(std::string_view pattern, std::string_view name);

/// How many bytes the first grapheme cluster of `text` takes (UAX #29, Unicode 15); `text` is not empty.
std::uint32_t first_grapheme(std::string_view text);

/// How many terminal cells `text` takes; a tab and a control character count as one.
std::uint32_t display_width(std::string_view text);

}  // namespace jobstamp
