// The events of a parse as they are collected: eight bytes a token, sixteen a node.
// SPDX-License-Identifier: Apache-2.0
#include "parse/state.hpp"

namespace jobstamp::parsing {

void State::token(Kind kind, const char* begin, const char* end) {
  const auto offset = static_cast<std::uint32_t>(begin - text_.data());
  const auto length = static_cast<std::uint32_t>(end - begin);
  if (length >= Token::long_length) long_tokens.emplace_back(count(tokens), length);
  tokens.emplace_back(kind, offset, length);
}

// A gap behind a node's last token was eaten inside the node's rule, but its comments are not the node's:
// unless its last child, the empty body of a block without end, stands behind them.
void State::node(Kind kind, const Mark& start) {
  std::uint32_t end = count(tokens);
  if (kind != Kind::config_file) {
    const std::uint32_t least = count(nodes) > start.node ? nodes.back().end_token : start.token;
    while (end > least && is_trivia(tokens[end - 1].kind())) --end;
  }
  nodes.push_back({kind, start.token, end, count(nodes) - start.node + 1});
}

void State::keep_whole() {
  tokens.clear();
  nodes.clear();
  long_tokens.clear();
  token(Kind::invalid, text_.data(), text_.data() + text_.size());
  node(Kind::error, {});
  node(Kind::body, {});
  node(Kind::config_file, {});
  troubles.push_back({Trouble::Type::unexpected, expected<pegtl::eof>, 0, 0});
}

// One trouble a place: the first is the truth, the rest are its echoes.
void State::report(Trouble::Type type, Expectation expectation, const char* at) {
  if (!recovers()) return;
  const auto offset = static_cast<std::uint32_t>(at - text_.data());
  if (!troubles.empty() && troubles.back().offset >= offset) return;
  const std::uint32_t opener = begun.token < tokens.size() ? tokens[begun.token].begin : offset;
  troubles.push_back({type, expectation, offset, opener});
}

}  // namespace jobstamp::parsing
