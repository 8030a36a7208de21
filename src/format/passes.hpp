// The printer's passes in the order in which they count on one another, each with its reason, and a
// switch by name for tests: a search that compares us with the reference must notice any pass or any
// spacing row that is off. Nobody else switches anything off: canonical form has no options.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "jobstamp/format.hpp"

namespace jobstamp::format {

/// A pass that is off does the simplest thing: no indent, one blank everywhere, nothing aligned.
struct Passes {
  bool indent = true;    ///< first, because columns are counted from where a line begins
  bool spacing = true;   ///< then the blanks within a cell, because they make its width
  bool align = true;     ///< `=` under `=`, because that moves what stands before a comment
  bool comments = true;  ///< comments under comments last, because nothing stands behind them
  int row_off = -1;      ///< the number of the row of `spacing_rows` to leave out, or -1
};

/// The door's `print` with only these passes.
void print(const Tree& tree, const Passes& passes, std::string& out);

}  // namespace jobstamp::format
