// Comments are read one by one, each ignore of one rule becomes a row, and findings are held against the rows.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ignores.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jobstamp::lint {
namespace {

constexpr std::string_view unused_ignore = "unused-ignore";

// One rule in one comment.
struct Ignore {
  Span name;     // where the rule is named; where one should be, if none is
  Span covered;  // findings that begin here are ignored
  bool whole_file = false;
  bool used = false;
};

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
    for (std::uint32_t begin = names.begin; begin <= names.end;) {
      std::string_view left = source_.text({begin, names.end});
      auto end = begin + static_cast<std::uint32_t>(std::min(left.find(','), left.size()));
      bool repeated = begin == end && begin != names.begin;  // `a,` or `a,,b`
      if (!repeated) found_.push_back({.name = {begin, end}, .covered = covered, .whole_file = whole_file});
      begin = end + 1;
    }
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

// True if one of the rows ignores what `finding` is; every such row is used by that.
bool is_ignored(const Source& source, std::vector<Ignore>& ignores, const Diagnostic& finding) {
  bool ignored = false;
  for (Ignore& ignore : ignores) {
    bool there =
        ignore.whole_file || (ignore.covered.begin <= finding.span.begin && finding.span.begin < ignore.covered.end);
    if (!there || source.text(ignore.name) != finding.code) continue;
    ignore.used = true;
    ignored = true;
  }
  return ignored;
}

bool is_among(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

Diagnostic warning(Span span, std::string message, std::string help) {
  Diagnostic diagnostic;
  diagnostic.code = unused_ignore;
  diagnostic.severity = Severity::warning;
  diagnostic.span = span;
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  return diagnostic;
}

Diagnostic unknown_rule(Span span, std::string_view name, std::span<const std::string_view> known) {
  auto near = nearest(name, {known.begin(), known.end()});
  std::string help = near.empty() ? "`jobstamp lint --list-rules` names them all"
                                  : "did you mean `" + std::string(near.front()) + "`?";
  return warning(span, "there is no rule `" + std::string(name) + "` to ignore", std::move(help));
}

// What is wrong with an ignore that nothing was ignored by.
std::optional<Diagnostic> fault_of(const Ignore& ignore, std::string_view name,
                                   std::span<const std::string_view> active, std::span<const std::string_view> known) {
  if (name.empty()) {
    return warning(ignore.name, "this comment names no rule to ignore", "name it: `jobstamp:ignore RULE why`");
  }
  if (!is_among(known, name)) return unknown_rule(ignore.name, name, known);
  if (ignore.used || name == unused_ignore || !is_among(active, name)) return std::nullopt;
  std::string where = ignore.whole_file ? "in this file" : "there";
  return warning(ignore.name, "`" + std::string(name) + "` finds nothing to ignore " + where,
                 "delete it from the comment");
}

}  // namespace

Diagnostics apply_ignores(const Tree& tree, Diagnostics found, std::span<const std::string_view> active_rules,
                          std::span<const std::string_view> known_rules) {
  const Source& source = tree.source();
  std::vector<Ignore> ignores = Reader(tree).read();
  if (ignores.empty()) return found;
  auto leave_out = [&](const Diagnostic& each) {
    return is_among(known_rules, each.code) && is_ignored(source, ignores, each);
  };
  std::erase_if(found, leave_out);
  if (!is_among(active_rules, unused_ignore)) return found;
  Diagnostics faults;
  for (const Ignore& ignore : ignores) {
    if (auto fault = fault_of(ignore, source.text(ignore.name), active_rules, known_rules)) faults.push_back(*fault);
  }
  std::erase_if(faults, leave_out);
  std::ranges::move(faults, std::back_inserter(found));
  std::ranges::stable_sort(found, {}, [](const Diagnostic& each) { return each.span.begin; });
  return found;
}

}  // namespace jobstamp::lint
