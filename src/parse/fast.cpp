// The fast way with nodes.
// SPDX-License-Identifier: Apache-2.0
#include "parse/run.hpp"
#include "parse/tree_builder.hpp"
#include "parse/ways.hpp"

namespace jobstamp::parsing {

std::optional<Tree> accept(const Source& source) {
  State<Way::fast> state(source.bytes());
  if (!run(state)) return std::nullopt;
  return build_tree(source, state);
}

}  // namespace jobstamp::parsing
