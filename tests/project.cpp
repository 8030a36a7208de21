// The one file that knows the checkout by its name, so that a compiler's cache serves every checkout with the others.
// SPDX-License-Identifier: Apache-2.0
#include "project.hpp"

std::filesystem::path jobstamp::project_root() { return JOBSTAMP_ROOT; }
