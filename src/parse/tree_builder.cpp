// Post-order to pre-order: a node comes behind all that was complete before it began, and its ancestors.
// SPDX-License-Identifier: Apache-2.0
#include "parse/tree_builder.hpp"

namespace jobstamp::parsing {

std::vector<Node> to_pre_order(std::vector<Node> post_order) {
  std::vector<Node> pre_order(post_order.size());
  std::vector<std::size_t> first_of_ancestor;  // where each open subtree begins in post-order
  for (std::size_t i = post_order.size(); i-- > 0;) {
    while (!first_of_ancestor.empty() && i < first_of_ancestor.back()) first_of_ancestor.pop_back();
    const std::size_t first = i + 1 - post_order[i].size;
    pre_order[first + first_of_ancestor.size()] = post_order[i];
    first_of_ancestor.push_back(first);
  }
  return pre_order;
}

}  // namespace jobstamp::parsing
