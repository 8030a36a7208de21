// `--image NAME=REFERENCE`: an image from elsewhere, or another one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transform/call.hpp"

namespace jobstamp::transform {

/// Drafts every reference that is given, at each image of that name within what the call is narrowed to.
void write_images(Call& call);

}  // namespace jobstamp::transform
