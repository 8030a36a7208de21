// Cuts a line from the token list and divides it into cells. All that is asked of every token is asked in this one
// walk; what comes later looks at lines, and at tokens only where something has to move.
// SPDX-License-Identifier: Apache-2.0
#include "format/lines.hpp"

#include <algorithm>
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

// Nearly every role is the token's kind, and most kinds are not noted.
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

}  // namespace

Line line_at(const TokenList& tokens, const Spacing& spacing, std::uint32_t first) {
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
