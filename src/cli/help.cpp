// Two columns, the second beginning where the longest name ends; its lines are broken before the hundredth column.
// SPDX-License-Identifier: Apache-2.0
#include "cli/help.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace jobstamp::cli {
namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

constexpr std::size_t line_width = 100;

// `text` from column `indent` on, broken at blanks where the line would grow too long.
void append_wrapped(std::string& out, std::string_view text, std::size_t indent) {
  std::size_t room = line_width - indent;
  while (text.size() > room) {
    std::size_t blank = std::min(text.rfind(' ', room), text.find(' ', room));
    if (blank == text.npos) break;
    out.append(text.substr(0, blank)).append("\n").append(indent, ' ');
    text.remove_prefix(blank + 1);
  }
  out.append(text).append("\n");
}

void append_rows(std::string& out, const Rows& rows) {
  std::size_t width = 0;
  for (const auto& [left, right] : rows) width = std::max(width, left.size());
  for (const auto& [left, right] : rows) {
    out.append("  ").append(left).append(width - left.size() + 2, ' ');
    append_wrapped(out, right, width + 4);
  }
}

}  // namespace

std::string help_of(const Option& option) {
  std::string text(option.help);
  if (option.choices.empty()) return text;
  return text + ": " + replaced(option.choices, "|", ", ");
}

std::string call_of(const Option& option) {
  std::string call = option.letter == 0 ? "" : std::string("-") + option.letter + ", ";
  call.append("--").append(option.name);
  return option.value.empty() ? call : call.append(" ").append(option.value);
}

std::string help_text() {
  std::string out =
      "jobstamp reads Nomad job files, sets versions in them and prints them in canonical form.\n\n"
      "Usage: jobstamp COMMAND [OPTION...] [PATH...]\n\nCommands:\n";
  Rows rows;
  for (const Command* command : commands()) rows.emplace_back(command->name, command->summary);
  append_rows(out, rows);
  out += "\nOptions:\n";
  append_rows(out,
              {{"-h, --help", "show this help, or with a COMMAND that command's"}, {"--version", "show the version"}});
  return out += "\nExit codes: 0 done, 1 something was found or would change, 2 it could not be done.\n";
}

std::string help_text(const Command& command) {
  std::string out = "Usage: jobstamp " + std::string(command.name) + " [OPTION...]";
  if (!command.operands.empty()) out.append(" ").append(command.operands);
  out.append("\n\n").append(command.text).append("\n");
  for (const auto& group : command.options) {
    Rows rows;
    for_each_shown(group, [&](const Option& option) { rows.emplace_back(call_of(option), help_of(option)); });
    if (rows.empty()) continue;
    out.append("\n").append(group.heading).append(":\n");
    append_rows(out, rows);
  }
  return out.append("\nExample:\n").append(command.example);
}

}  // namespace jobstamp::cli
