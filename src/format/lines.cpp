// Cuts a line from the token list and divides it into cells. All that is asked of every token is asked in this one
// walk; what comes later looks at lines, and at tokens only where something has to move.
// SPDX-License-Identifier: Apache-2.0
#include "format/lines.hpp"

#include "format/roles.hpp"

namespace jobstamp::format {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFF;

constexpr Roles noted = Kind::newline | Kind::comment | Kind::equals | Kind::open_heredoc;

// What a walk over the tokens of a line finds.
class Walk {
 public:
  Walk(const TokenList& tokens, const Spacing& spacing, std::uint32_t first) : first_(first) { walk(tokens, spacing); }

  Line line(const TokenList& tokens) const;

 private:
  void walk(const TokenList& tokens, const Spacing& spacing);
  bool note(Kind kind, std::uint32_t token);

  std::uint32_t first_;
  std::uint32_t end_ = 0;
  std::uint32_t assign_ = none;   // the first `=` that is not the line's first token
  std::uint32_t heredoc_ = none;  // the first opener of a heredoc
  // Whether the blanks are right: before the last token, before all others since the `=`, before it and up to it.
  bool last_spaced_ = true;
  bool spaced_ = true;
  bool assign_spaced_ = true;
  bool spaced_to_assign_ = true;
  // How many brackets are open: behind all tokens, before the `=`, before the heredoc.
  int brackets_ = 0;
  int brackets_to_assign_ = 0;
  int brackets_to_heredoc_ = 0;
};

void Walk::walk(const TokenList& tokens, const Spacing& spacing) {
  Role left{};
  std::uint32_t behind = 0;
  for (std::uint32_t token = first_; token < tokens.size(); ++token) {
    const Span span = tokens.span(token);
    const Kind kind = tokens.kind(token);
    const Role role = role_of(tokens, first_, token);
    spaced_ &= last_spaced_;
    const std::uint32_t blanks = spacing.blanks(left, role);
    last_spaced_ = token == first_ || (span.begin - behind == blanks && (blanks == 0 || tokens.text()[behind] == ' '));
    if (noted.has(kind) && note(kind, token) && tokens.ends_line(token)) {
      end_ = token + 1;
      return;
    }
    brackets_ += bracket_change(kind);
    left = role;
    behind = span.end;
  }
  end_ = tokens.size();
}

// True if the line may end here.
bool Walk::note(Kind kind, std::uint32_t token) {
  if (kind == Kind::equals && assign_ == none && token > first_) {
    assign_ = token;
    spaced_to_assign_ = spaced_;
    assign_spaced_ = last_spaced_;
    spaced_ = last_spaced_ = true;
    brackets_to_assign_ = brackets_;
  }
  if (kind == Kind::open_heredoc && heredoc_ == none) {
    heredoc_ = token;
    brackets_to_heredoc_ = brackets_;
  }
  return kind == Kind::newline || kind == Kind::comment;
}

Line Walk::line(const TokenList& tokens) const {
  const bool commented = end_ - first_ > 1 && tokens.kind(end_ - 1) == Kind::comment;
  const std::uint32_t comment = commented ? end_ - 1 : end_;
  const bool spaced = spaced_ && (commented || last_spaced_);
  // A heredoc's text may hold `${` that is closed further down: what follows its opener opens nothing.
  const auto to = [&](std::uint32_t token, int brackets) { return heredoc_ < token ? brackets_to_heredoc_ : brackets; };
  // A value that leaves a bracket open goes on below, and its `=` is not aligned.
  if (assign_ != none && brackets_ == brackets_to_assign_) {
    return {.start = {first_, assign_, comment, end_},
            .spaced = {spaced_to_assign_, spaced, true},
            .brackets = to(assign_, brackets_to_assign_)};
  }
  return {.start = {first_, comment, comment, end_},
          .spaced = {spaced_to_assign_ && assign_spaced_ && spaced, true, true},
          .brackets = to(end_, brackets_)};
}

}  // namespace

Line line_at(const TokenList& tokens, const Spacing& spacing, std::uint32_t first) {
  return Walk(tokens, spacing, first).line(tokens);
}

}  // namespace jobstamp::format
