// The table of commands, in the order of the help.
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"

#include <algorithm>
#include <array>

namespace jobstamp::cli {

static constexpr std::array table = {&set_command,   &fmt_command,        &lint_command, &versions_command,
                                     &parse_command, &completion_command, &man_command};

std::span<const Command* const> commands() { return table; }

const Command* find_command(std::string_view name) {
  auto found = std::ranges::find(table, name, &Command::name);
  return found == table.end() ? nullptr : *found;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string out(text);
  for (auto at = out.find(from); at != out.npos; at = out.find(from, at + to.size())) out.replace(at, from.size(), to);
  return out;
}

}  // namespace jobstamp::cli
