// zsh: `_arguments` (zshcompsys(1)) is given a line an option.
// SPDX-License-Identifier: Apache-2.0
#include "cli/shells.hpp"

namespace jobstamp::cli {
namespace {

// Within single quotes and brackets.
std::string quoted(std::string_view text) {
  std::string inner = replaced(text, "[", "\\[");
  inner = replaced(replaced(inner, "]", "\\]"), ":", "\\:");
  return replaced(inner, "'", "'\\''");
}

void append_option(std::string& out, const Option& option) {
  std::string repeat = option.takes == Takes::values ? "*" : "";
  std::string value;
  if (!option.choices.empty()) {
    value = ":" + quoted(option.value) + ":(" + replaced(option.choices, "|", " ") + ")";
  } else if (option.takes != Takes::nothing) {
    value = ":" + quoted(option.value) + ":" + (option.value == "PATH" || option.value == "FILE" ? "_files" : " ");
  }
  std::string help = "[" + quoted(option.help) + "]" + value + "' \\\n";
  out.append("      '").append(repeat).append("--").append(option.name).append(help);
  if (option.letter != 0) out.append("      '").append(repeat).append(1, '-').append(1, option.letter).append(help);
}

void append_command(std::string& out, const Command& command) {
  out.append("    ").append(command.name).append(")\n    _arguments \\\n");
  for_each_shown(command, [&](const Option& option) { append_option(out, option); });
  std::string choices(command.operand_choices);
  out.append("      '*:").append(choices.empty() ? "file:_files" : "word:(" + choices + ")").append("' ;;\n");
}

}  // namespace

std::string complete_zsh() {
  std::string names;
  std::string cases;
  for (const Command* command : commands()) {
    std::string row = std::string(command->name) + ":" + quoted(command->summary);
    names.append("    '").append(row).append("'\n");
    append_command(cases, *command);
  }
  return "#compdef jobstamp\n"
         "# zsh completion of jobstamp; made by `jobstamp completion zsh`\n"
         "_jobstamp() {\n"
         "  local -a names=(\n" +
         names +
         "  )\n"
         "  if (( CURRENT == 2 )); then\n"
         "    _describe command names\n"
         "    return\n"
         "  fi\n"
         "  local chosen=$words[2]\n"
         "  shift words; (( CURRENT-- ))\n"
         "  case $chosen in\n" +
         cases +
         "  esac\n"
         "}\n"
         "if [ \"$funcstack[1]\" = _jobstamp ]; then _jobstamp \"$@\"; else compdef _jobstamp jobstamp; fi\n";
}

}  // namespace jobstamp::cli
