// Completion scripts, made from the rows of the commands: an option that is new is completed, nothing is listed twice.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "cli/command.hpp"

namespace jobstamp::cli {

std::string complete_bash();
std::string complete_zsh();
std::string complete_fish();

/// Calls `take(option)` for each option of a command that is shown.
template <class Take>
void for_each_shown(const Command& command, Take take) {
  for (const auto& group : command.options) {
    for (const auto& option : group.options) {
      if (option.shown == Option::Shown::everywhere) take(option);
    }
  }
}

/// `text` with each `from` as `to`.
std::string replaced(std::string_view text, std::string_view from, std::string_view to);

}  // namespace jobstamp::cli
