// From places of trouble to what a person is told: the cause by its name, and how to mend it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "parse/trouble.hpp"

namespace jobstamp::parsing {

struct Explained {
  Diagnostics diagnostics;
  bool in_conflict = false;  ///< a merge left both its sides there
};

/// One diagnostic for each trouble, in source order, by the first idiom that knows it.
Explained explain(const Tree& tree, const std::vector<Trouble>& troubles);

}  // namespace jobstamp::parsing
