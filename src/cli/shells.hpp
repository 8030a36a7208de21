// Completion scripts, made from the rows of the commands: an option that is new is completed, nothing is listed twice.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"

namespace jobstamp::cli {

std::string complete_bash();
std::string complete_zsh();
std::string complete_fish();

}  // namespace jobstamp::cli
