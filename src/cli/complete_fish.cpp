// fish: a `complete` line an option.
// SPDX-License-Identifier: Apache-2.0
#include "cli/shells.hpp"

namespace jobstamp::cli {
namespace {

std::string quoted(std::string_view text) { return "'" + replaced(replaced(text, "\\", "\\\\"), "'", "\\'") + "'"; }

std::string seen(const Command& command) {
  return "complete -c jobstamp -n '__fish_seen_subcommand_from " + std::string(command.name) + "'";
}

void append_option(std::string& out, const Command& command, const Option& option) {
  out.append(seen(command)).append(" -l ").append(option.name);
  if (option.letter != 0) out.append(" -s ").append(1, option.letter);
  if (!option.choices.empty()) {
    out.append(" -x -a ").append(quoted(replaced(option.choices, "|", " ")));
  } else if (option.takes != Takes::nothing) {
    out.append(option.value == "PATH" || option.value == "FILE" ? " -r -F" : " -x");
  }
  out.append(" -d ").append(quoted(option.help)).append("\n");
}

}  // namespace

std::string complete_fish() {
  std::string out = "# fish completion of jobstamp; made by `jobstamp completion fish`\n";
  for (const Command* command : commands()) {
    out.append("complete -c jobstamp -n __fish_use_subcommand -f -a ").append(command->name);
    out.append(" -d ").append(quoted(command->summary)).append("\n");
    if (!command->operand_choices.empty()) {
      out.append(seen(*command)).append(" -f -a ").append(quoted(command->operand_choices)).append("\n");
    }
    for_each_shown(*command, [&](const Option& option) { append_option(out, *command, option); });
  }
  return out;
}

}  // namespace jobstamp::cli
