// From bytes to a tree and what is wrong with them. Parsing is total: any bytes give a tree.
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// Parses a whole configuration file (spec: ConfigFile). It cannot fail.
Parsed parse(Source source);

}  // namespace jobstamp
