// The flat tree and the cursor that walks it: spans of tokens and nodes, children, own tokens.
// What the nodes mean is structure.cpp's, template.cpp's and sexpr's; who builds it is parse.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/syntax.hpp"

#include <algorithm>

namespace jobstamp {

static_assert(sizeof(Token) == 8 && sizeof(Node) == 16, "memory for a 64 MB file is counted on these");

std::uint32_t TokenList::long_length(std::uint32_t token) const {
  return std::lower_bound(long_tokens_.begin(), long_tokens_.end(), std::pair(token, 0U))->second;
}

Tree::Tree(Source source, std::shared_ptr<const void> memory, std::span<const Token> tokens,
           std::span<const Node> nodes, std::vector<LongToken> long_tokens)
    : source_(std::move(source)),
      memory_(std::move(memory)),
      tokens_(tokens),
      nodes_(nodes),
      long_tokens_(std::move(long_tokens)) {}

Span Tree::long_span(std::uint32_t token) const { return token_list().span(token); }

Span Tree::span(TokenRange range) const {
  if (range.first < range.end) return {span(range.first).begin, span(range.end - 1).end};
  std::uint32_t at = range.first < tokens_.size() ? tokens_[range.first].begin : source_.size();
  return {at, at};
}

std::optional<std::uint32_t> Cursor::own_token(Kind kind) const {
  std::uint32_t token = node().first_token;
  auto find_before = [&](std::uint32_t end) {
    while (token < end && tree_->kind(token) != kind) ++token;
    return token < end;
  };
  for (Cursor child : children()) {
    if (find_before(child.tokens().first)) return token;
    token = child.tokens().end;
  }
  if (find_before(node().end_token)) return token;
  return std::nullopt;
}

}  // namespace jobstamp
