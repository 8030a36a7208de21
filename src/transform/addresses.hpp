// `--at ADDRESS=VALUE`: any literal, by where it stands.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Drafts the value of every address that is given, keeping the literal's type.
void write_addresses(Call& call);

}  // namespace jobstamp::transform
