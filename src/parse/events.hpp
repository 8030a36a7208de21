// What a run of the grammar leaves behind: tokens in source order, and nodes as the tree has them. They are written
// where they stay: a block's or an attribute's node keeps its place before what is in it; the nodes of an expression,
// of which it is known only behind an operand that there is an operation, stand behind their parts until the expression
// ends, and are turned then.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
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
      : text_(text),
        tapes_(lend_tapes(tokens)),
        next_token_(tapes_->tokens.begin()),
        tokens_end_(tapes_->tokens.end()),
        next_node_(tapes_->nodes.begin()),
        nodes_end_(tapes_->nodes.end()) {}

  std::string_view text() const { return text_; }
  [[gnu::always_inline]] Mark here() const { return {token_count(), node_count()}; }
  std::span<const Token> tokens() const { return {tapes_->tokens.begin(), next_token_}; }
  std::span<const Node> nodes() const { return {tapes_->nodes.begin(), next_node_}; }
  TokenList token_list() const { return {text_, tokens(), long_tokens_}; }
  std::uint32_t offset(const char* at) const { return static_cast<std::uint32_t>(at - text_.data()); }

  [[gnu::always_inline]] void token(Kind kind, const char* begin, const char* end) {
    const auto length = static_cast<std::uint32_t>(end - begin);
    if (length >= Token::long_length) [[unlikely]]
      long_tokens_.emplace_back(token_count(), length);
    if (next_token_ == tokens_end_) [[unlikely]]
      grow_tokens();
    *next_token_++ = Token(kind, offset(begin), length);
  }

  /// A node whose parts stand before it: one of an expression, or one without parts.
  [[gnu::always_inline]] void node(Kind kind, Mark start) {
    Node& node = *keep_place();
    const std::uint32_t size = node_count() - start.node;
    node = {kind, start.token, end_of_node(size > 1 ? (&node)[-1].end_token : start.token), size};
  }
  void drop_last_node() { --next_node_; }

  /// The place of a node whose parts will stand behind it: `fill_place` completes it.
  [[gnu::always_inline]] Node* keep_place() {
    if (next_node_ == nodes_end_) [[unlikely]]
      grow_nodes();
    return next_node_++;
  }
  [[gnu::always_inline]] void fill_place(Kind kind, Mark start) {
    const std::uint32_t size = node_count() - start.node;
    const std::uint32_t least = size > 1 ? next_node_[-1].end_token : start.token;
    const std::uint32_t end = kind == Kind::config_file ? token_count() : end_of_node(least);
    tapes_->nodes.begin()[start.node] = {kind, start.token, end, size};
  }
  /// Forgets the nodes since a place that nothing came to fill.
  void drop_place(Mark start) { next_node_ = tapes_->nodes.begin() + start.node; }

  /// Turns the nodes since `first`, each behind its parts, into the order of the tree.
  [[gnu::always_inline]] void turn_nodes(std::uint32_t first) {
    if (node_count() - first > 1) turn_some_nodes(first);
  }

  /// Forgets all that came since.
  void go_back(Mark mark) {
    next_token_ = tapes_->tokens.begin() + mark.token;
    next_node_ = tapes_->nodes.begin() + mark.node;
    while (!long_tokens_.empty() && long_tokens_.back().first >= mark.token) long_tokens_.pop_back();
  }

  /// The tree of these events, which are its own from now on.
  Tree take_tree(const Source& source);

 private:
  std::uint32_t token_count() const { return static_cast<std::uint32_t>(next_token_ - tapes_->tokens.begin()); }
  std::uint32_t node_count() const { return static_cast<std::uint32_t>(next_node_ - tapes_->nodes.begin()); }

  /// A gap behind a node's last token was eaten inside the node's rule, but its comments are not the node's: unless
  /// its last part, the empty body of a block without end, stands behind them.
  [[gnu::always_inline]] std::uint32_t end_of_node(std::uint32_t least) const {
    const Token* const tokens = tapes_->tokens.begin();
    std::uint32_t end = token_count();
    while (end > least && is_trivia(tokens[end - 1].kind())) --end;
    return end;
  }

  void grow_tokens();
  void grow_nodes();
  void turn_some_nodes(std::uint32_t first);

  std::string_view text_;
  LentTapes tapes_;
  Token* next_token_;
  Token* tokens_end_;
  Node* next_node_;
  Node* nodes_end_;
  std::vector<LongToken> long_tokens_;
};

}  // namespace jobstamp::parsing
