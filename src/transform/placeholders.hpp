// A NAME that is a placeholder's own word: `MAIN_VERSION=72b816f`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Drafts the version wherever the placeholder stands in a literal, for each wish that no site answers to.
void write_placeholders(Call& call);

}  // namespace jobstamp::transform
