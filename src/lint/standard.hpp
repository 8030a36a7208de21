// What says no more than its absence would.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Whether Nomad takes an attribute for what it assumes without it, `cpu = 100` or `user = ""`; or whether a block
/// holds nothing else.
bool says_the_standard(const Item& item);

}  // namespace jobstamp::lint
