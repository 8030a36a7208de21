// What a run of the grammar leaves behind: tokens in source order, and nodes as the tree has them. They are written
// where they stay: a block's or an attribute's node keeps its place before what is in it; the nodes of an expression,
// of which it is known only behind an operand that there is an operation, stand behind their parts until the expression
// ends, and are turned then.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "jobstamp/syntax.hpp"
#include "parse/tapes.hpp"

namespace jobstamp::parsing {

/// How far the events had come: to go back there, or to begin a node there.
struct Mark {
  std::uint32_t token = 0;
  std::uint32_t node = 0;
};

class Events {
 public:
  /// `text` is likely to have about `tokens` tokens.
  Events(std::string_view text, std::size_t tokens)
      : text_(text), tapes_(lend_tapes(tokens)), tokens_(tapes_->tokens), nodes_(tapes_->nodes) {}

  std::string_view text() const { return text_; }
  [[gnu::always_inline]] Mark here() const { return {tokens_.count(), nodes_.count()}; }
  std::span<const Token> tokens() const { return tokens_.written(); }
  std::span<const Node> nodes() const { return nodes_.written(); }
  TokenList token_list() const { return {text_, tokens(), long_tokens_}; }
  std::uint32_t offset(const char* at) const { return static_cast<std::uint32_t>(at - text_.data()); }
  std::string_view text_of(std::uint32_t token) const {
    const Token t = tokens_[token];
    if (t.length() == Token::long_length) [[unlikely]]
      return token_list().text(token);
    return {text_.data() + t.begin, t.length()};
  }

  [[gnu::always_inline]] void token(Kind kind, const char* begin, const char* end) {
    const auto length = static_cast<std::uint32_t>(end - begin);
    if (length >= Token::long_length) [[unlikely]]
      long_tokens_.emplace_back(tokens_.count(), length);
    Token& place = tokens_.next();
    place = Token(kind, offset(begin), length);
  }

  /// A node whose parts stand before it: one of an expression, or one without parts.
  [[gnu::always_inline]] void node(Kind kind, Mark start, std::uint32_t end_token) {
    Node& node = nodes_.next();
    node = {kind, start.token, end_token, nodes_.count() - start.node};
  }
  void drop_last_node() { nodes_.go_back(nodes_.count() - 1); }
  /// Where the last node, whose parts stand before it, began.
  [[gnu::always_inline]] Mark begin_of_last_node() const {
    return {nodes_.last().first_token, nodes_.count() - nodes_.last().size};
  }

  /// The place of a node whose parts will stand behind it: `fill_place` completes it.
  [[gnu::always_inline]] void keep_place() { nodes_.next(); }
  [[gnu::always_inline]] void fill_place(Kind kind, Mark start, std::uint32_t end_token) {
    nodes_[start.node] = {kind, start.token, end_token, nodes_.count() - start.node};
  }
  /// Forgets the nodes since a place that nothing came to fill.
  void drop_place(Mark start) { nodes_.go_back(start.node); }

  // ---- where a node ends ----
  std::uint32_t end_of_last_token() const { return tokens_.count(); }
  std::uint32_t end_of_last_node() const { return nodes_.last().end_token; }
  /// Before the gap behind the node's last token, which was eaten inside the node's rule, but its comments are not the
  /// node's: unless its last part, the empty body of a block without end, stands behind them. Its parts are the nodes
  /// from `first_part` on.
  [[gnu::always_inline]] std::uint32_t end_before_gap(std::uint32_t first_token, std::uint32_t first_part) const {
    const std::uint32_t least = nodes_.count() > first_part ? nodes_.last().end_token : first_token;
    std::uint32_t end = tokens_.count();
    while (end > least && is_trivia(tokens_[end - 1].kind())) --end;
    return end;
  }

  /// Turns the nodes since `first`, each behind its parts, into the order of the tree.
  [[gnu::always_inline]] void turn_nodes(std::uint32_t first) {
    if (nodes_.count() - first > 1) turn_some_nodes(first);
  }

  /// Forgets all that came since.
  void go_back(Mark mark) {
    tokens_.go_back(mark.token);
    nodes_.go_back(mark.node);
    while (!long_tokens_.empty() && long_tokens_.back().first >= mark.token) long_tokens_.pop_back();
  }

  /// What the names of attributes are written on.
  Tape<std::string_view>& tape_of_names() { return tapes_->names; }

  /// The tree of these events, which are its own from now on.
  Tree take_tree(const Source& source);

 private:
  void turn_some_nodes(std::uint32_t first);

  std::string_view text_;
  LentTapes tapes_;
  Pen<Token> tokens_;
  Pen<Node> nodes_;
  std::vector<LongToken> long_tokens_;
};

}  // namespace jobstamp::parsing
