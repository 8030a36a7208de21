// The commands, one file each; the table of them is `commands()`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.hpp"

namespace jobstamp::cli {

extern const Command set_command;
extern const Command fmt_command;
extern const Command lint_command;
extern const Command versions_command;
extern const Command parse_command;
extern const Command completion_command;
extern const Command man_command;

}  // namespace jobstamp::cli
