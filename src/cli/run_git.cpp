// The file system monitor is switched off: it would run a program that the repository names.
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_git.hpp"

#include <algorithm>

namespace jobstamp::cli {

std::optional<ProgramResult> run_git(Words arguments, const std::string& folder, const Environment& environment,
                                     std::string_view input) {
  Words words = {"git", "-c", "core.fsmonitor=false"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  return environment.run(words, folder, input);
}

std::string fault_of(const std::optional<ProgramResult>& answer) {
  if (!answer) return "there is no git";
  if (answer->exit_code == 0) return "";
  std::string said = first_line(answer->errors);
  return said.empty() ? "git failed" : said;
}

Result<std::string> ask_git(Words arguments, const std::string& folder, const Environment& environment,
                            std::string_view input) {
  auto answer = run_git(std::move(arguments), folder, environment, input);
  std::string fault = fault_of(answer);
  return fault.empty() ? Result<std::string>{std::move(answer->output), ""} : Result<std::string>{{}, std::move(fault)};
}

Words split_at_nul(std::string_view text) {
  Words words;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\0'), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::string first_line(std::string_view text) { return std::string(text.substr(0, text.find('\n'))); }

}  // namespace jobstamp::cli
