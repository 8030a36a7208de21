// bash: one function that looks at the word before and at the command. Written for bash 4 without its completion
// package.
// SPDX-License-Identifier: Apache-2.0
#include "cli/shells.hpp"

namespace jobstamp::cli {
namespace {

// What may stand after an option, as a case of the word before.
void append_values(std::string& out, const Option& option) {
  if (option.takes == Takes::nothing) return;
  std::string pattern = "--" + std::string(option.name);
  if (option.letter != 0) pattern += std::string("|-") + option.letter;
  out.append("      ").append(pattern).append(") ");
  if (!option.choices.empty()) {
    out.append("COMPREPLY=($(compgen -W '").append(replaced(option.choices, "|", " ")).append("' -- \"$word\"))");
  } else if (option.value == "PATH" || option.value == "FILE") {
    out += "mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
  } else {
    out += "COMPREPLY=()";
  }
  out += "; return;;\n";
}

void append_command(std::string& out, const Command& command) {
  out.append("  ").append(command.name).append(")\n    case \"$before\" in\n");
  for_each_shown(command, [&](const Option& option) { append_values(out, option); });
  out += "    esac\n    options='";
  for_each_shown(command, [&](const Option& option) { out.append("--").append(option.name).append(" "); });
  out.append("'\n    operands='").append(command.operand_choices).append("';;\n");
}

}  // namespace

std::string complete_bash() {
  std::string names;
  std::string cases;
  for (const Command* command : commands()) {
    names.append(command->name).append(" ");
    append_command(cases, *command);
  }
  return "# bash completion of jobstamp; made by `jobstamp completion bash`\n"
         "_jobstamp() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options= operands=\n"
         "  if [ \"$word\" = = ]; then word=; elif [ \"$before\" = = ]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
         "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
         "    COMPREPLY=($(compgen -W '" +
         names +
         "--help --version' -- \"$word\")); return\n"
         "  fi\n"
         "  case \"${COMP_WORDS[1]}\" in\n" +
         cases +
         "  esac\n"
         "  case \"$word\" in\n"
         "  -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\"));;\n"
         "  *) if [ -n \"$operands\" ]; then COMPREPLY=($(compgen -W \"$operands\" -- \"$word\"))\n"
         "     else mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); fi;;\n"
         "  esac\n"
         "}\n"
         "complete -o filenames -F _jobstamp jobstamp\n";
}

}  // namespace jobstamp::cli
