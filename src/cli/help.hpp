// Help texts, made from the rows of the commands.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"

namespace jobstamp::cli {

/// The table of commands.
std::string help_text();

/// What one command takes.
std::string help_text(const Command& command);

/// What an option does, and the values it can have.
std::string help_of(const Option& option);

/// An option as it is typed: "-w, --write", "--only KIND".
std::string call_of(const Option& option);

}  // namespace jobstamp::cli
