// Goes along the tokens of a template, and collects what is wrong with them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lint/templates/go_template.hpp"
#include "lint/templates/go_tokens.hpp"

namespace jobstamp::lint {

class GoCursor {
 public:
  using Kind = GoToken::Kind;

  /// Both must outlive it.
  GoCursor(std::string_view text, const GoTokens& tokens) : text_(text), said_(tokens), tokens_(tokens.all) {}

  const GoToken& token() const { return tokens_[at_]; }
  std::string_view text_of(const GoToken& each) const { return text_.substr(each.begin, each.end - each.begin); }
  std::string_view word() const { return text_of(token()); }
  bool is(Kind kind) const { return token().kind == kind; }
  bool is_word(std::string_view wanted) const { return is(Kind::word) && word() == wanted; }
  /// The number of the token, for `go_to`.
  std::size_t at() const { return at_; }
  void go_to(std::size_t at) { at_ = at; }

  void pass() { ++at_; }
  void pass_blanks() {
    if (is(Kind::blanks)) pass();
  }
  /// Passes a token of that kind, and blanks before it; whether there is one.
  bool passes(Kind kind);

  TemplateFault& note_fault(const GoToken& at, std::string message, std::string help = "");
  /// A fault after which nothing is sure; false.
  bool fail(const GoToken& at, std::string message, std::string help = "");
  /// Says that the token cannot stand where it does, or what is wrong with it; false.
  bool unexpected();

  ReadTemplate read;

 private:
  std::string_view text_;
  const GoTokens& said_;
  const std::vector<GoToken>& tokens_;
  std::size_t at_ = 0;
};

}  // namespace jobstamp::lint
