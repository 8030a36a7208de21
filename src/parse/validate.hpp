// Rules of the language that a grammar cannot say.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/diagnostic.hpp"

namespace jobstamp::parsing {

/// Adds a diagnostic for each attribute that its body has already (spec: Bodies, "attribute names must be
/// unique"; a block of the same name is no trouble). Linear.
void validate(const Tree& tree, Diagnostics& diagnostics);

}  // namespace jobstamp::parsing
