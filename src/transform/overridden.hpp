// Variable files of one call that assign the same variable.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Says of each assignment that a later file's wins over, which was set, that it stays as it is.
void tell_overridden(Call& call);

}  // namespace jobstamp::transform
