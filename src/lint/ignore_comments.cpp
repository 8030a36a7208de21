// A directive is the first word of a comment; in a heredoc or a string there are no comments, only text.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ignore_comments.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace jobstamp::lint {
namespace {

// The words of a comment behind its `#`, `//` or `/*`, and of the first line alone.
Span words_of(const Tree& tree, std::uint32_t token) {
  Span span = tree.span(token);
  std::string_view text = tree.text(token);
  span.begin += text.starts_with('#') ? 1 : 2;
  if (text.starts_with("/*") && text.ends_with("*/")) span.end -= 2;
  std::string_view inside = tree.source().text(span);
  span.end = span.begin + static_cast<std::uint32_t>(std::min(inside.find('\n'), inside.size()));
  return span;
}

// Takes the word at the front of `rest`, and the blanks before it.
Span take_word(const Source& source, Span& rest) {
  constexpr std::string_view blanks = " \t\r";
  auto offset = [&](std::size_t at) { return static_cast<std::uint32_t>(std::min<std::size_t>(at, rest.size())); };
  rest.begin += offset(source.text(rest).find_first_not_of(blanks));
  Span word = {rest.begin, rest.begin + offset(source.text(rest).find_first_of(blanks))};
  rest.begin = word.end;
  return word;
}

class Reader {
 public:
  explicit Reader(const Tree& tree) : tree_(tree), source_(tree.source()) {}

  std::vector<Ignore> read() {
    for (std::uint32_t token = 0; token < count(); ++token) {
      if (tree_.kind(token) == Kind::comment) read_comment(token);
    }
    return std::move(found_);
  }

 private:
  void read_comment(std::uint32_t token) {
    Span rest = words_of(tree_, token);
    std::string_view directive = source_.text(take_word(source_, rest));
    bool whole_file = directive == "jobstamp:ignore-file";
    if (!whole_file && directive != "jobstamp:ignore") return;
    Span covered = whole_file ? Span{0, source_.size()} : lines_covered(token);
    Span names = take_word(source_, rest);
    std::size_t first = found_.size();
    for (std::uint32_t begin = names.begin; begin <= names.end;) {
      std::string_view left = source_.text({begin, names.end});
      auto end = begin + static_cast<std::uint32_t>(std::min(left.find(','), left.size()));
      bool repeated = begin == end && begin != names.begin;  // `a,` or `a,,b`
      if (!repeated)
        found_.push_back({.name = {begin, end}, .covered = covered, .comment = token, .whole_file = whole_file});
      begin = end + 1;
    }
    for (std::size_t i = first; i < found_.size(); ++i) found_[i].alone = found_.size() == first + 1;
  }

  // The line of the comment if anything else stands there, else the one below it and below further comments.
  Span lines_covered(std::uint32_t comment) const {
    Span span = tree_.span(comment);
    std::uint32_t first = source_.position(span.begin).line;
    // `#` and `//` own their line end.
    std::uint32_t last = source_.position(std::max(span.end, span.begin + 1) - 1).line;
    if (stands_on(first) == Stands::meaning) return with_heredocs(first);
    while (stands_on(last) == Stands::comment) ++last;
    return stands_on(last) == Stands::meaning ? with_heredocs(last) : Span{};
  }

  enum class Stands { nothing, comment, meaning };
  Stands stands_on(std::uint32_t line) const {
    Span span = source_.line(line);
    Stands stands = Stands::nothing;
    for (std::uint32_t token = first_token_in(span); token < count() && tree_.span(token).begin < span.end; ++token) {
      if (!is_trivia(tree_.kind(token))) return Stands::meaning;
      if (tree_.kind(token) == Kind::comment) stands = Stands::comment;
    }
    return stands;
  }

  // The bytes of a line and of the heredocs that begin there.
  Span with_heredocs(std::uint32_t line) const {
    Span covered = source_.line(line);
    ++covered.end;  // a finding may point at what the line lacks at its end
    int depth = 0;
    for (std::uint32_t token = first_token_in(covered); token < count(); ++token) {
      if (depth == 0 && tree_.span(token).begin >= covered.end) break;
      if (tree_.kind(token) == Kind::open_heredoc) ++depth;
      if (tree_.kind(token) == Kind::close_heredoc) --depth;
      if (depth > 0) covered.end = std::max(covered.end, tree_.span(token).end);
    }
    return covered;
  }

  // The first token of which some bytes lie behind the beginning of `span`.
  std::uint32_t first_token_in(Span span) const {
    auto next = std::ranges::lower_bound(tree_.tokens(), span.begin, {}, &Token::begin);
    auto token = static_cast<std::uint32_t>(next - tree_.tokens().begin());
    return token > 0 && tree_.span(token - 1).end > span.begin ? token - 1 : token;
  }

  std::uint32_t count() const { return static_cast<std::uint32_t>(tree_.tokens().size()); }

  const Tree& tree_;
  const Source& source_;
  std::vector<Ignore> found_;
};

// All of a `#` or `//` comment, which owns its line end, and its line if nothing else stands there.
Edit without_comment(const Tree& tree, std::uint32_t comment) {
  const Source& source = tree.source();
  Span span = tree.span(comment);
  std::string_view text = source.text(span);
  std::uint32_t line = source.line(source.position(span.begin).line).begin;
  bool stands_alone = source.text({line, span.begin}).find_first_not_of(" \t") == std::string_view::npos;
  if (stands_alone) return {{line, span.end}, ""};
  std::string line_end = text.ends_with("\r\n") ? "\r\n" : text.ends_with('\n') ? "\n" : "";
  return {{tree.span(comment - 1).end, span.end}, std::move(line_end)};
}

}  // namespace

std::vector<Ignore> read_ignores(const Tree& tree) { return Reader(tree).read(); }

std::optional<Fix> without(const Tree& tree, const Ignore& ignore) {
  if (tree.text(ignore.comment).starts_with("/*")) return std::nullopt;
  Fix fix;
  if (ignore.alone) {
    fix.title = "delete the comment";
    fix.edits.add(without_comment(tree, ignore.comment));
    return fix;
  }
  // With the comma behind it, or before the last one.
  Span name = ignore.name;
  bool is_last = !tree.source().bytes().substr(name.end).starts_with(',');
  fix.title = "delete " + quoted(tree.source().text(name)) + " from the comment";
  fix.edits.add({is_last ? Span{name.begin - 1, name.end} : Span{name.begin, name.end + 1}, ""});
  return fix;
}

}  // namespace jobstamp::lint
