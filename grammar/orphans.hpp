// What a bracket that is missing would have opened, as indentation shows it. A head that opens nothing (`config`,
// `args =`, `group "g {`) has orphans where lines follow that stand deeper than it does, and behind them, in its own
// column, a bracket that closes them. Asked only once something is wrong.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

namespace jobstamp::grammar {

struct Orphans {
  std::size_t closer;  ///< where the bracket stands that closes them; of a body it is only likely
  bool are_body;       ///< items of a block; else elements of a list or an object
};

/// Bytes of the name at the start of `text`, as far as a name is to be told from signs.
inline std::size_t name_length(std::string_view text) {
  const auto stands_in_name = [](char c) {
    const bool letter = ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || static_cast<signed char>(c) < 0;
    return letter || (c >= '0' && c <= '9') || c == '_' || c == '-';
  };
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), stands_in_name) - text.begin());
}

inline std::size_t line_begin_of(std::string_view text, std::size_t offset) {
  const std::size_t newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

/// How far in from its line's begin `offset` stands, in bytes, where nothing but blanks stands before it.
inline std::optional<std::size_t> indent_of(std::string_view text, std::size_t offset) {
  const std::size_t begin = line_begin_of(text, offset);
  const std::size_t indent = offset - begin;
  const std::size_t word = std::min(text.find_first_not_of(" \t", begin), offset);
  return word == offset ? std::optional(indent) : std::nullopt;
}

inline std::string_view without_blanks(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

/// A text line by line.
class Lines {
 public:
  Lines(std::string_view text, std::size_t begin) : text_(text), next_(begin) {}

  bool step() {
    if (next_ >= text_.size()) return false;
    begin_ = next_;
    const std::size_t newline = std::min(text_.find('\n', begin_), text_.size());
    line_ = text_.substr(begin_, newline - begin_);
    next_ = newline + 1;
    return true;
  }
  /// Goes to the end of the heredoc that this line opens, if it does; false where that has no end.
  bool skip_heredoc() {
    const std::size_t opener = line_.rfind("<<");
    if (opener == std::string_view::npos) return true;
    const std::string_view rest = line_.substr(opener + 2);
    const std::string_view marker = without_blanks(rest.substr(std::min(rest.find_first_not_of("-~\"' "), rest.size())));
    if (marker.empty() || name_length(marker) != marker.size()) return true;
    while (step()) {
      if (without_blanks(line_) == marker) return true;
    }
    return false;
  }
  /// Where the first word stands; a comment is none, and may stand in any column.
  std::optional<std::size_t> word() const {
    const std::size_t word = line_.find_first_not_of(" \t\r");
    if (word == std::string_view::npos || line_[word] == '#' || line_.substr(word).starts_with("//")) return std::nullopt;
    return begin_ + word;
  }
  std::string_view line() const { return line_; }
  std::size_t begin() const { return begin_; }

 private:
  std::string_view text_;
  std::string_view line_;
  std::size_t begin_ = 0;
  std::size_t next_;
};

/// Where the first line behind the first one stands that is no deeper than `indent`, if there are deeper ones before it.
inline std::optional<std::size_t> end_of_deeper_lines(std::string_view text, std::size_t begin, std::size_t indent) {
  bool deeper = false;
  for (Lines lines(text, begin); lines.step();) {
    const std::optional<std::size_t> word = lines.word();
    if (!word) continue;
    if (*word - lines.begin() <= indent) return deeper ? word : std::nullopt;
    deeper = true;
    if (!lines.skip_heredoc()) return std::nullopt;
  }
  return std::nullopt;
}

/// How deep the line stands that opens the block around the line that begins at `begin`, `indent` deep.
inline std::optional<std::size_t> indent_of_opener(std::string_view text, std::size_t begin, std::size_t indent) {
  while (begin > 0) {
    begin = line_begin_of(text, begin - 1);
    Lines lines(text, begin);
    const std::optional<std::size_t> word = lines.step() ? lines.word() : std::nullopt;
    if (word && *word - begin < indent && without_blanks(lines.line()).ends_with('{')) return *word - begin;
  }
  return std::nullopt;
}

/// Where the first word from `begin` on stands that is less than `indent` deep.
inline std::optional<std::size_t> outer_word_below(std::string_view text, std::size_t begin, std::size_t indent) {
  for (Lines lines(text, begin); lines.step();) {
    const std::optional<std::size_t> word = lines.word();
    if (word && *word - lines.begin() < indent) return word;
    if (!lines.skip_heredoc()) return std::nullopt;
  }
  return std::nullopt;
}

/// True for a `}` behind something on its line that is one too many: the block around has its own further down, in the
/// column of the line that opens it. Nobody looks farther than some pages.
inline bool is_needless_brace(std::string_view text, std::size_t brace) {
  constexpr std::size_t far = 5000;
  const std::size_t from = brace - std::min(brace, far);
  text = text.substr(from, brace - from + far);
  brace -= from;
  const std::size_t begin = line_begin_of(text, brace);
  const std::size_t indent = text.find_first_not_of(" \t", begin) - begin;
  const std::size_t next = std::min(text.find('\n', brace), text.size() - 1) + 1;
  const std::optional<std::size_t> closer = outer_word_below(text, next, indent);
  return closer && text[*closer] == '}' && indent_of(text, *closer) == indent_of_opener(text, begin, indent);
}

/// `group "g {`: the quote that is missing took the brace along.
inline bool label_took_brace(std::string_view head) {
  const bool last_brace = head.ends_with('{') && head.find_first_of("={") == head.size() - 1;
  return last_brace && std::count(head.begin(), head.end(), '"') % 2 == 1;
}

/// Nobody writes deeper than that, and no line is looked at more often.
inline constexpr std::size_t deepest_head = 60;

/// `head`: where a line stands that opens nothing; `next`: what follows the line.
inline std::optional<Orphans> orphans_of(std::string_view text, std::size_t head, std::size_t next) {
  const std::optional<std::size_t> indent = indent_of(text, head);
  const std::size_t head_end = std::min(text.find('\n', head), text.size());
  const std::string_view line = without_blanks(text.substr(head, head_end - head));
  if (name_length(line) == 0) return std::nullopt;
  if (label_took_brace(line)) return Orphans{next, true};
  if (!indent || *indent > deepest_head || !indent_of(text, next)) return std::nullopt;
  const std::optional<std::size_t> closer = end_of_deeper_lines(text, line_begin_of(text, next), *indent);
  if (!closer || indent_of(text, *closer) != indent) return std::nullopt;
  if (text[*closer] == '}') return Orphans{*closer, !line.ends_with('=') && !line.ends_with(':')};
  return text[*closer] == ']' ? std::optional(Orphans{*closer, false}) : std::nullopt;
}

}  // namespace jobstamp::grammar
