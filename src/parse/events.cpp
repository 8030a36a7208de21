// What happens to events now and then: another order, their end as a tree.
// SPDX-License-Identifier: Apache-2.0
#include "parse/events.hpp"

namespace jobstamp::parsing {

// A node comes behind all that was complete before it began, and its ancestors.
void Events::turn_some_nodes(std::uint32_t first) {
  const std::span<Node> nodes = nodes_.written().subspan(first);
  std::vector<Node>& turned = tapes_->turned;
  std::vector<std::size_t>& first_of_ancestors = tapes_->first_of_ancestors;
  turned.assign(nodes.begin(), nodes.end());
  first_of_ancestors.assign(1, 0);  // where each open subtree begins
  for (std::size_t i = turned.size(); i-- > 0;) {
    while (i < first_of_ancestors.back()) first_of_ancestors.pop_back();
    const std::size_t first_part = i + 1 - turned[i].size;
    nodes[first_part + first_of_ancestors.size() - 1] = turned[i];
    if (first_part != i) first_of_ancestors.push_back(first_part);
  }
}

Tree Events::take_tree(const Source& source) {
  const std::span<const Token> all_tokens = tokens();
  const std::span<const Node> all_nodes = nodes();
  return {source, std::shared_ptr<const Tapes>(std::move(tapes_)), all_tokens, all_nodes, std::move(long_tokens_)};
}

}  // namespace jobstamp::parsing
