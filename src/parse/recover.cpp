// The recovering way: slower, for it goes back to where something began and remembers why.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "parse/explain.hpp"
#include "parse/run.hpp"
#include "parse/tree_builder.hpp"
#include "parse/validate.hpp"
#include "parse/ways.hpp"

namespace jobstamp::parsing {

/// Both sides of a merge conflict set the same attributes: that is no second mistake.
static bool is_conflict(const Diagnostics& diagnostics) {
  const auto conflict = [](const Diagnostic& diagnostic) { return diagnostic.code == "merge-conflict"; };
  return std::any_of(diagnostics.begin(), diagnostics.end(), conflict);
}

Parsed recover(const Source& source) {
  State<Way::recovering> state(source.bytes());
  if (!run(state)) state.keep_whole();
  Parsed parsed{build_tree(source, state), {}};
  parsed.diagnostics = explain(parsed.tree, state.troubles());
  if (!is_conflict(parsed.diagnostics)) validate(parsed.tree, parsed.diagnostics);
  return parsed;
}

}  // namespace jobstamp::parsing
