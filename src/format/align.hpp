// The passes `align` and `comments`: in a run of lines that all have an assign cell these begin in one
// column, one blank behind the longest lead; and so do comment cells. Either run ends at a line without
// such a cell, whatever its indent: a blank line, a line that is only a comment, a block's opener.
// Source: hclwrite/format.go of hashicorp/hcl, `formatCells` (there quadratic, as it recounts at leisure).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "format/layout.hpp"
#include "format/lines.hpp"

namespace jobstamp::format {

/// Sets the blanks before each `cell` of neighbouring lines; what stands before it must be settled.
void align(const Layout& layout, Cell cell, std::span<Line> lines);

}  // namespace jobstamp::format
