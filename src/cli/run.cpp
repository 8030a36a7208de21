// From the words of a call to a command that runs.
// SPDX-License-Identifier: Apache-2.0
#include <exception>

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/help.hpp"
#include "cli/outputs.hpp"

namespace jobstamp::cli {
namespace {

ExitCode unknown_command(const std::string& word, Environment& environment) {
  std::vector<std::string_view> names;
  for (const Command* command : commands()) names.push_back(command->name);
  auto near = nearest(word, names);
  std::string text = "jobstamp: there is no command " + quoted(visible(word));
  if (!near.empty()) text.append("; did you mean `").append(near.front()).append("`?");
  environment.write_errors(text + "\ntry `jobstamp --help`\n");
  return ExitCode::failed;
}

ExitCode show(std::string_view text, Environment& environment) {
  Arguments none;
  return Console(none, environment).result(text, ExitCode::done);
}

ExitCode run(const std::vector<std::string>& words, Environment& environment) {
  if (words.empty()) {
    environment.write_errors(help_text());
    return ExitCode::failed;
  }
  if (words[0] == "--help" || words[0] == "-h") return show(help_text(), environment);
  if (words[0] == "--version") return show("jobstamp " JOBSTAMP_VERSION "\n", environment);
  const Command* command = find_command(words[0]);
  if (command == nullptr) return unknown_command(words[0], environment);
  auto arguments = parse_arguments(*command, {words.begin() + 1, words.end()});
  arguments.value.command = command;
  if (!arguments.ok()) return Console(arguments.value, environment).usage_error(arguments.error);
  if (arguments.value.has("help")) return show(help_text(*command), environment);
  std::string refusal = refused_output(arguments.value, environment);
  if (!refusal.empty()) return Console(arguments.value, environment).usage_error(refusal);
  return command->run(arguments.value, environment);
}

}  // namespace

int run_command_line(const std::vector<std::string>& arguments, Environment& environment) {
  try {
    return static_cast<int>(run(arguments, environment));
  } catch (const std::exception& exception) {
    environment.write_errors(std::string("error: the fault is ours: ") + exception.what() +
                             "; please tell us how to see it again\n");
    return static_cast<int>(ExitCode::failed);
  }
}

}  // namespace jobstamp::cli
