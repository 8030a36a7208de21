// Some lines of a source in canonical form, and the others as they were.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/pipeline.hpp"

namespace jobstamp {

/// Takes those out of `edits`, which make the tree's source canonical, that are of other lines.
void keep_other_lines(const Tree& tree, LineRange lines, EditStretches& edits);

}  // namespace jobstamp
