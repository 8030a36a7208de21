// Gives an image reference another tag or digest, or makes it another reference (VERSIONS.md, "Images").
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "jobstamp/version.hpp"

namespace jobstamp::version {

/// `version` is `TAG`, `TAG@DIGEST` or `@DIGEST`; the tag is taken as typed. REQUIRES `reading.image`.
Writing write_image(std::string_view text, const Reading& reading, std::string_view version, const Hints& hints);

}  // namespace jobstamp::version
