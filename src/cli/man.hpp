// The manual page.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace jobstamp::cli {

/// jobstamp(1) in the man macros (groff_man(7)), from the rows of the commands.
std::string man_page();

}  // namespace jobstamp::cli
