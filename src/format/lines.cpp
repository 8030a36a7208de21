// Cuts a line from the token list and divides it into cells. All that is asked of every token is asked in this one
// walk; what comes later looks at lines, and at tokens only where something has to move.
// SPDX-License-Identifier: Apache-2.0
#include "format/lines.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "format/roles.hpp"

namespace jobstamp::format {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFF;

// What is more to a line than something to have the right blanks before.
constexpr Roles noted = Kind::newline | Kind::comment | Kind::equals | Kind::open_heredoc | openers | closers;

// What a walk over the tokens of a line finds.
struct Found {
  std::uint32_t end;
  std::uint32_t assign = none;           // the first `=` that is not the line's first token
  std::uint32_t heredoc = none;          // the first opener of a heredoc
  std::uint32_t wrong_to_assign = none;  // the first token behind wrong blanks: of those up to the `=`,
  std::uint32_t wrong = none;            // and of those behind it
  int brackets = 0;                      // how many are open: behind all tokens,
  int brackets_to_assign = 0;            // before the `=`
  int brackets_to_heredoc = 0;           // and before the heredoc

  // False if the line ends with the token.
  bool note(const TokenList& tokens, std::uint32_t first, std::uint32_t token) {
    const Kind kind = tokens.kind(token);
    if (kind == Kind::newline) return false;
    if (kind == Kind::equals && assign == none && token > first) {
      assign = token;
      wrong_to_assign = std::exchange(wrong, none);
      brackets_to_assign = brackets;
    }
    if (kind == Kind::open_heredoc && heredoc == none) {
      heredoc = token;
      brackets_to_heredoc = brackets;
    }
    brackets += bracket_change(kind);
    return !tokens.ends_line(token);
  }
};

// Within a cell `blanks` is 1 or 0, and which of them is hard to guess: behind the gap stands a token, so that there
// always is a byte to look at.
bool is_right(const char* text, Span gap, std::uint32_t blanks) {
  return gap.size() == blanks && ((blanks == 0) | (text[gap.begin] == ' '));
}

// A third of a print is this loop: nearly every role is the token's kind, and most kinds are not noted.
Found walk(const TokenList& tokens, const Spacing& spacing, std::uint32_t first) {
  Found found{.end = tokens.size()};
  const char* const text = tokens.text().data();
  Role left = Spacing::no_token;
  std::uint32_t behind = tokens.span(first).begin;
  for (std::uint32_t token = first; token < tokens.size(); ++token) {
    const Kind kind = tokens.kind(token);
    Role here = role(kind);
    std::uint32_t blanks = spacing.blanks_before(left, kind);
    if (blanks == Spacing::depends_on_role) {
      here = role_among_neighbours(tokens, first, token);
      blanks = spacing.blanks(left, here);
    }
    const Span span = tokens.span(token);
    if (!is_right(text, {behind, span.begin}, blanks)) found.wrong = std::min(found.wrong, token);
    left = here;
    behind = span.end;
    if (noted.has(kind) && !found.note(tokens, first, token)) {
      found.end = token + 1;
      break;
    }
  }
  return found;
}

bool has_right_blanks(const TokenList& tokens, const Spacing& spacing, std::uint32_t token) {
  const std::uint32_t blanks = spacing.blanks(role(tokens.kind(token - 1)), role(tokens.kind(token)));
  return is_right(tokens.text().data(), {tokens.span(token - 1).end, tokens.span(token).begin}, blanks);
}

// Behind the value of `name = VALUE` where that is one word or one text; or `first`.
std::uint32_t end_of_plain_value(const TokenList& tokens, std::uint32_t first) {
  constexpr Roles words = Kind::identifier | Kind::number;
  if (tokens.kind(first) != Kind::identifier || tokens.kind(first + 1) != Kind::equals) return first;
  const Kind value = tokens.kind(first + 2);
  if (words.has(value)) return first + 3;
  const bool is_text = value == Kind::open_quote && tokens.kind(first + 4) == Kind::close_quote;
  return is_text ? first + 5 : first;
}

// Half of all lines are `name = VALUE` or `}`, and need no walk: a print of real files took 8% more instructions.
std::optional<Line> plain_line_at(const TokenList& tokens, const Spacing& spacing, std::uint32_t first) {
  constexpr std::uint32_t longest = 6;
  if (tokens.size() - first < longest) return std::nullopt;
  if (closers.has(tokens.kind(first)) && tokens.kind(first + 1) == Kind::newline) {
    return Line{.start = {first, first + 2, first + 2, first + 2},
                .spaced = {has_right_blanks(tokens, spacing, first + 1), true, true},
                .brackets = bracket_change(tokens.kind(first))};
  }
  const std::uint32_t newline = end_of_plain_value(tokens, first);
  if (newline == first || tokens.kind(newline) != Kind::newline) return std::nullopt;
  const bool spaced = has_right_blanks(tokens, spacing, first + 2) && has_right_blanks(tokens, spacing, newline);
  return Line{.start = {first, first + 1, newline + 1, newline + 1}, .spaced = {true, spaced, true}};
}

}  // namespace

Line line_at(const TokenList& tokens, const Spacing& spacing, std::uint32_t first) {
  if (tokens.kind(first) == Kind::newline) return {.start = {first, first + 1, first + 1, first + 1}};
  if (auto line = plain_line_at(tokens, spacing, first)) return *line;
  const Found found = walk(tokens, spacing, first);
  const bool commented = found.end - first > 1 && tokens.kind(found.end - 1) == Kind::comment;
  const std::uint32_t comment = commented ? found.end - 1 : found.end;
  // A heredoc's text may hold `${` that is closed further down: what follows its opener opens nothing.
  const auto to = [&](std::uint32_t token, int brackets) {
    return found.heredoc < token ? found.brackets_to_heredoc : brackets;
  };
  // A value that leaves a bracket open goes on below, and its `=` is not aligned.
  if (found.assign != none && found.brackets == found.brackets_to_assign) {
    return {.start = {first, found.assign, comment, found.end},
            .spaced = {found.wrong_to_assign >= found.assign, found.wrong >= comment, true},
            .brackets = to(found.assign, found.brackets_to_assign)};
  }
  return {.start = {first, comment, comment, found.end},
          .spaced = {std::min(found.wrong_to_assign, found.wrong) >= comment, true, true},
          .brackets = to(found.end, found.brackets)};
}

}  // namespace jobstamp::format
