// The fast way without nodes.
// SPDX-License-Identifier: Apache-2.0
#include "parse/run.hpp"
#include "parse/tree_builder.hpp"
#include "parse/ways.hpp"

namespace jobstamp::parsing {

std::optional<Tree> accept_tokens(const Source& source) {
  State<Way::tokens_only> state(source.bytes());
  if (!run(state)) return std::nullopt;
  return build_tree(source, state);
}

}  // namespace jobstamp::parsing
