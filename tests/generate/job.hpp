// Job files whose packages are known, written in many ways: what `set` is let loose on.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "generate/choices.hpp"

namespace jobstamp::generate {

/// A job file with sites of the package `main` and of others, valid, never in canonical form by intent.
std::string job_file(Choices& choices);

/// A version as people write it, and as only an enemy would: quotes, backslashes, `${`, `%{`, newlines.
std::string version(Choices& choices);

}  // namespace jobstamp::generate
