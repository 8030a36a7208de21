// A new value for a stretch of template text, such that the template then says just that (spec: Template Literals,
// Flush Heredocs). Escapes alone do not do it: a `$` can meet a `{` across the border, `~` strips blanks, `<<-` counts
// them, and a line of a heredoc can turn into its end. Where HCL cannot say it, there is no edit: whoever wished for
// it tells the user.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "jobstamp/edit.hpp"

namespace jobstamp {

namespace {

bool is_sigil(char byte) { return byte == '$' || byte == '%'; }

/// What is replaced: decoded bytes `[begin, end)` of `old`, in whole escapes, by `value`.
struct Replacement {
  Cursor literal;
  const TemplatePart& part;
  std::size_t begin;
  std::size_t end;
  std::string value;

  const std::string& old() const { return part.text.value; }
  std::string text() const { return old().substr(0, begin) + value + old().substr(end); }
  bool changes_nothing() const { return old().compare(begin, end - begin, value) == 0; }
  Span span() const { return {part.text.origin[begin], part.text.origin[end]}; }
  std::string_view source() const { return literal.tree().source().bytes(); }
  Quoting quoting() const { return literal.kind() == Kind::heredoc_template ? Quoting::heredoc : Quoting::quoted; }
  bool is_heredoc() const { return quoting() == Quoting::heredoc; }
};

/// All decoded bytes of an escape have one origin; what is left of a cut one is written anew.
Replacement in_whole_escapes(Cursor literal, const TemplatePart& part, std::size_t begin, std::size_t end,
                             std::string_view value) {
  const DecodedText& text = part.text;
  std::size_t first = begin;
  while (first > 0 && text.origin[first] == text.origin[first - 1]) --first;
  std::size_t last = end;
  while (last > 0 && last < text.value.size() && text.origin[last] == text.origin[last - 1]) ++last;
  std::string widened = text.value.substr(first, begin - first);
  widened += value;
  widened += text.value.substr(end, last - end);
  return {literal, part, first, last, std::move(widened)};
}

// ---- `~`, which strips the blanks beside it ----

std::size_t leading_space(std::string_view text) {
  return static_cast<std::size_t>(trimmed(text).data() - text.data());
}

bool ends_with_space(std::string_view text) {
  return leading_space(text) + trimmed(text).size() < text.size() || (!text.empty() && trimmed(text).empty());
}

/// A `$` or `%` at the end of a heredoc's text can take a carriage return with it, which then is stripped no more.
bool would_be_stripped(const Replacement& made) {
  const Tree& tree = made.literal.tree();
  TokenRange tokens = made.part.tokens;
  bool stripped_before = tokens.first > 0 && tree.text(tokens.first - 1) == "~}";
  bool stripped_after = tokens.end < tree.tokens().size() && tree.text(tokens.end).ends_with("{~");
  if (!stripped_before && !stripped_after) return false;
  std::string text = made.text();
  bool ends_with_sigil = made.is_heredoc() && !text.empty() && is_sigil(text.back());
  return (stripped_before && leading_space(text) > 0) || (stripped_after && (ends_with_space(text) || ends_with_sigil));
}

// ---- heredocs, whose lines matter ----

std::string_view opening(Cursor literal) { return literal.tree().text(literal.tokens().first); }

bool is_blank(std::string_view line) { return line.ends_with('\n') && trimmed(line).empty(); }

/// `<<-` takes the smallest indent of the lines that are not blank from each of them: neither may change.
bool would_count_as_indent(const Replacement& made) {
  if (!opening(made.literal).starts_with("<<-")) return false;
  const std::string& old = made.old();
  std::size_t first = made.begin == 0 ? 0 : old.rfind('\n', made.begin - 1) + 1;
  if (first == 0 && made.source()[made.literal.tree().span(made.part.tokens.first).begin - 1] != '\n') return false;
  std::size_t end = std::min(old.find('\n', made.end), old.size() - 1) + 1;
  std::string line = old.substr(first, end - first);
  std::size_t indent = leading_space(line);
  if (made.begin > first + indent) return false;
  std::string becomes = old.substr(first, made.begin - first) + made.value + old.substr(made.end, end - made.end);
  if (is_blank(line) || is_blank(becomes) || leading_space(becomes) != indent) return true;
  return first_grapheme(" " + becomes.substr(indent)) > 1;  // an accent would join the last blank, and go with it
}

/// A line end would go, or the value would stand between a carriage return and its line feed, or before the marker.
bool would_break_a_line(const Replacement& made) {
  const Tree& tree = made.literal.tree();
  Span span = made.span();
  bool at_marker = made.begin == made.old().size() && tree.kind(made.part.tokens.end) == Kind::close_heredoc;
  bool in_line_end = at_marker || made.source()[span.begin - 1] == '\r';
  return tree.source().text(span).find('\n') != std::string_view::npos || (in_line_end && !made.value.empty());
}

/// The line would read as the marker that ends the heredoc.
bool would_end_heredoc(const Replacement& made) {
  std::string_view source = made.source();
  Span span = made.span();
  std::size_t first = source.rfind('\n', span.begin - 1) + 1;
  std::size_t end = std::min(source.find('\n', span.end), source.size());
  std::string line(source.substr(first, span.begin - first));
  line += escape(made.value, Quoting::heredoc);
  line += source.substr(span.end, end - span.end);
  std::string_view marker = opening(made.literal).substr(2);
  if (marker.starts_with('-')) marker.remove_prefix(1);
  return trimmed(line) == trimmed(marker);
}

/// The place would cut a character in two.
bool splits_a_character(const Replacement& made) {
  auto continues = [&](std::size_t at) { return (static_cast<unsigned char>(made.old()[at]) & 0xC0) == 0x80; };
  return continues(made.begin) || continues(made.end);  // at its end a string has a NUL
}

bool fits(const Replacement& made) {
  if (splits_a_character(made)) return false;
  if (!can_hold(made.quoting(), made.value) || would_be_stripped(made)) return false;
  if (!made.is_heredoc()) return true;
  return !would_break_a_line(made) && !would_count_as_indent(made) && !would_end_heredoc(made);
}

// ---- `$` and `%`, which must not meet a `{` ----

/// The escaped value, given what stands on both sides of it. Before a `{` a `$` is doubled; before `${`,
/// which two would turn into text, only an escape is left. `%` likewise.
std::optional<Edit> between_neighbours(const Replacement& made) {
  Span span = made.span();
  char before = made.source()[span.begin - 1];
  std::string_view after = made.source().substr(span.end);
  std::string text = escape(made.value, made.quoting());
  if (is_sigil(before) && made.value.starts_with('{')) text.insert(0, 1, before);
  char last = made.value.empty() ? before : made.value.back();
  if (!is_sigil(last)) return Edit{span, text};
  if (after.starts_with('{')) return Edit{span, text + last};
  if (!after.starts_with(std::string{last, '{'})) return Edit{span, text};
  if (made.is_heredoc()) return std::nullopt;
  if (text.empty()) {
    --span.begin;
  } else {
    text.pop_back();
  }
  return Edit{span, text + (last == '$' ? "\\u0024" : "\\u0025")};
}

}  // namespace

std::optional<Edit> replace_text(Cursor literal, const TemplatePart& part, std::size_t begin, std::size_t end,
                                 std::string_view value) {
  Replacement made = in_whole_escapes(literal, part, begin, end, value);
  if (made.changes_nothing()) return Edit{made.span(), std::string(literal.tree().source().text(made.span()))};
  if (!fits(made)) return std::nullopt;
  return between_neighbours(made);
}

}  // namespace jobstamp
