// From bytes to a tree and what is wrong with them. Parsing is total: any bytes give a tree.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// A tree and its diagnostics. Without an error among them the reference accepts the source too, and
/// the tree holds neither `invalid` tokens nor `error` nodes.
struct Parsed {
  Tree tree;
  Diagnostics diagnostics;
  bool ok() const { return !has_errors(diagnostics); }
};

/// How deep brackets, blocks and templates may nest before a diagnostic stops the descent.
inline constexpr int depth_limit = 1000;

/// What of a tree is kept once it was judged: a printer needs the tokens alone, at half the memory.
enum class Keep { tree, tokens };

/// Parses a whole configuration file (spec: ConfigFile). It cannot fail. With `Keep::tokens` the tree of
/// an accepted source has no nodes.
Parsed parse(Source source, Keep keep = Keep::tree);

/// The tokens of a source, if the grammar accepts it; no nodes, and no rule beyond the grammar is asked. For
/// the check of what was printed: the same tokens as an accepted source mean the same tree.
std::optional<Tree> tokens_of(Source source);

}  // namespace jobstamp
