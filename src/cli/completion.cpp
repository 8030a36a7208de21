// `jobstamp completion SHELL` and `jobstamp man`: texts made from the rows of the commands.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/man.hpp"
#include "cli/named_rows.hpp"
#include "cli/options.hpp"
#include "cli/shells.hpp"

namespace jobstamp::cli {
namespace {

struct Shell {
  std::string_view name;
  std::string (*complete)();
};
constexpr std::array shells = {
    Shell{"bash", complete_bash},
    Shell{"zsh", complete_zsh},
    Shell{"fish", complete_fish},
};
constexpr Telling with_blanks = {"", " ", " "};
constexpr Telling shell_wanted = {"name one shell: ", ", ", " or "};

ExitCode run_completion(const Arguments& arguments, Environment& environment) {
  Console console(arguments, environment);
  auto shell = shells.end();
  if (arguments.operands.size() == 1) {
    shell = std::ranges::find(shells, std::string_view(arguments.operands[0]), &Shell::name);
  }
  if (shell == shells.end()) return console.usage_error(names_of<shells, shell_wanted>);
  return console.result(shell->complete(), ExitCode::done);
}

ExitCode run_man(const Arguments& arguments, Environment& environment) {
  return Console(arguments, environment).result(man_page(), ExitCode::done);
}

constexpr std::array groups = {OptionGroup{"Options", help_options}};

}  // namespace

const Command completion_command = {
    .name = "completion",
    .summary = "print a completion script for a shell",
    .operands = names_of<shells>,
    .text = "Prints what a shell needs to complete jobstamp's commands and options.",
    .example = "  source <(jobstamp completion bash)\n",
    .options = groups,
    .run = run_completion,
    .operand_choices = names_of<shells, with_blanks>,
};

const Command man_command = {
    .name = "man",
    .summary = "print the manual page",
    .operands = "",
    .text = "Prints jobstamp(1) for man(1).",
    .example = "  jobstamp man | man -l -\n",
    .options = groups,
    .run = run_man,
};

}  // namespace jobstamp::cli
