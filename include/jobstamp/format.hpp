// The printer: a tree in canonical layout, byte for byte what the reference's formatter prints
// (hashicorp/hcl, hclwrite/format.go), but where that would change the meaning. Only blanks move.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// Appends the canonical form of a tree without errors to `out`. Of the tree it asks the tokens alone.
void print(const Tree& tree, std::string& out);

/// True if printing the tree would give its source, byte for byte. Nothing is written for the answer.
bool is_canonical(const Tree& tree);

}  // namespace jobstamp
