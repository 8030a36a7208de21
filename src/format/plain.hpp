// Lines as most are: `name = VALUE` with one word or one text, `name {`, `name "label" {`, a closing bracket, a
// comment, nothing. They are known by the kinds of their tokens: there is no walk.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "format/lines.hpp"

namespace jobstamp::format {

struct PlainLine {
  std::uint32_t end = 0;     ///< the token behind it; 0 if it is a line of another kind
  std::uint32_t assign = 0;  ///< the `=`; 0 if there is none
  int brackets = 0;          ///< those that it opens, less those it closes
  bool spaced = true;        ///< whether the source has the right blanks within its cells

  Line line(std::uint32_t first) const {
    if (assign == 0) return {.start = {first, end, end, end}, .spaced = {spaced, true, true}, .brackets = brackets};
    return {.start = {first, assign, end, end}, .spaced = {true, spaced, true}};
  }
};

/// Looks at the line that begins with token `first`. The last of `tokens` ends a line: behind one that does not stands
/// another to look at.
class PlainLook {
 public:
  PlainLook(const TokenList& tokens, const Spacing& spacing, std::uint32_t first)
      : tokens_(tokens), spacing_(spacing), first_(first) {}

  PlainLine line() const {
    const Kind kind = kind_of(0);
    if (kind == Kind::identifier) return item();
    if (kind == Kind::newline) return {.end = first_ + 1};
    if (kind == Kind::comment) return {.end = tokens_.ends_line(first_) ? first_ + 1 : 0};
    if (!closers.has(kind) || kind_of(1) != Kind::newline) return {};
    return {first_ + 2, 0, bracket_change(kind), is_spaced(1)};
  }

 private:
  PlainLine item() const {
    switch (kind_of(1)) {
      case Kind::equals:
        return attribute();
      case Kind::open_brace:
        return opener(1);
      case Kind::open_quote:
        return is_text(1) && kind_of(4) == Kind::open_brace ? opener(4) : PlainLine();
      default:
        return {};
    }
  }

  PlainLine attribute() const {
    constexpr Roles words = Kind::identifier | Kind::number;
    const std::uint32_t newline = words.has(kind_of(2)) ? 3 : 5;
    if (newline == 5 && !is_text(2)) return {};
    if (kind_of(newline) != Kind::newline) return {};
    return {first_ + newline + 1, first_ + 1, 0, is_spaced(2) && is_spaced(newline)};
  }

  PlainLine opener(std::uint32_t brace) const {
    if (kind_of(brace + 1) != Kind::newline) return {};
    return {first_ + brace + 2, 0, 1, is_spaced(1) && is_spaced(brace) && is_spaced(brace + 1)};
  }

  bool is_text(std::uint32_t number) const {
    return kind_of(number) == Kind::open_quote && kind_of(number + 1) == Kind::quoted_text &&
           kind_of(number + 2) == Kind::close_quote;
  }
  bool is_spaced(std::uint32_t number) const {
    const Span gap = {tokens_.span(first_ + number - 1).end, tokens_.span(first_ + number).begin};
    const std::uint32_t blanks = spacing_.blanks(role(kind_of(number - 1)), role(kind_of(number)));
    return is_right(tokens_.text().data(), gap, blanks);
  }
  Kind kind_of(std::uint32_t number) const { return tokens_.kind(first_ + number); }

  const TokenList& tokens_;
  const Spacing& spacing_;
  std::uint32_t first_;
};

}  // namespace jobstamp::format
