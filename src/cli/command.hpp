// A command as data: from the same rows come the parsing of arguments, `--help`, the completions and the man page.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

class Arguments;

enum class ExitCode { done = 0, findings = 1, failed = 2 };

/// Whether an option is followed by a value, and by how many in one call.
enum class Takes { nothing, value, values };

struct Option {
  std::string_view name;  ///< without its dashes
  char letter = 0;        ///< `-w`, if there is one
  Takes takes = Takes::nothing;
  std::string_view value = {};    ///< what the help calls its value: "PATH"
  std::string_view help = {};     ///< one line without a final stop
  std::string_view choices = {};  ///< the values it can have, with `|` between them; empty: any
  enum class Value { text, number } kind = Value::text;
  enum class Shown { everywhere, nowhere } shown = Shown::everywhere;
  enum class Spelling { ours, hashicorp } spelling = Spelling::ours;  ///< hashicorp: `-name[=BOOL]` too
};

/// Options that stand under one heading in the help.
struct OptionGroup {
  std::string_view heading;
  std::span<const Option> options;
};

struct Command {
  std::string_view name;
  std::string_view summary;   ///< one line, lower case, for the table of commands
  std::string_view operands;  ///< as in "NAME=VERSION... [PATH...]"
  std::string_view text;      ///< what it does, for the help; lines of at most 80 columns
  std::string_view example;   ///< lines to type
  std::span<const OptionGroup> options;
  ExitCode (*run)(const Arguments&, Environment&);
  std::string_view operand_choices = {};  ///< words that an operand can be, with blanks between; empty: a path
};

/// All commands, in the order of the help.
std::span<const Command* const> commands();

/// The command called `name`, or null.
const Command* find_command(std::string_view name);

/// Calls `take(option)` for each option of a group that is shown.
template <class Take>
void for_each_shown(const OptionGroup& group, Take take) {
  for (const auto& option : group.options) {
    if (option.shown == Option::Shown::everywhere) take(option);
  }
}

/// The same for all groups of a command.
template <class Take>
void for_each_shown(const Command& command, Take take) {
  for (const auto& group : command.options) for_each_shown(group, take);
}

/// `text` with each `from` as `to`.
std::string replaced(std::string_view text, std::string_view from, std::string_view to);

}  // namespace jobstamp::cli
