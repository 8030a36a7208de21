// The recovering way: slower, for it goes back to where something began and remembers why.
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "parse/explain.hpp"
#include "parse/run.hpp"
#include "parse/validate.hpp"
#include "parse/ways.hpp"

namespace jobstamp::parsing {

Parsed recover(const Source& source) {
  State<Way::recovering> state(source.bytes(), source.size() / 5 + 16);
  if (!run<pegtl::normal>(state)) state.keep_whole();
  Tree tree = state.take_tree(source);
  Explained explained = explain(tree, state.troubles());
  // Both sides of a merge conflict set the same attributes: that is no second mistake.
  if (!explained.in_conflict) validate(tree, explained.diagnostics);
  return {std::move(tree), std::move(explained.diagnostics)};
}

}  // namespace jobstamp::parsing
