// Post-order to pre-order: a node comes behind all that was complete before it began, and its ancestors.
// SPDX-License-Identifier: Apache-2.0
#include "parse/tree_builder.hpp"

namespace jobstamp::parsing {

static std::vector<Node> to_pre_order(std::span<const Node> post_order) {
  std::vector<Node> pre_order(post_order.size());
  std::vector<std::size_t> first_of_ancestor(1);  // where each open subtree begins in post-order
  for (std::size_t i = post_order.size(); i-- > 0;) {
    while (i < first_of_ancestor.back()) first_of_ancestor.pop_back();
    const std::size_t first = i + 1 - post_order[i].size;
    pre_order[first + first_of_ancestor.size() - 1] = post_order[i];
    if (first != i) first_of_ancestor.push_back(first);
  }
  return pre_order;
}

Tree build_tree(const Source& source, Events& events) {
  std::vector<Token> tokens(events.tokens().begin(), events.tokens().end());
  events.free_tokens_if_large();
  return {source, std::move(tokens), to_pre_order(events.nodes()), std::move(events.long_tokens())};
}

}  // namespace jobstamp::parsing
