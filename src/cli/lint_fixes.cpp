// All or nothing was decided before: here every file that changed is written.
// SPDX-License-Identifier: Apache-2.0
#include "cli/lint_fixes.hpp"

#include <algorithm>

namespace jobstamp::cli {

static void tell(const LintFile& file, Console& console) {
  for (const AppliedFix& fix : file.applied) {
    console.note(file.source.name() + ":" + std::to_string(fix.line) + ": fixed: " + fix.title + " [" + fix.code + "]");
  }
}

std::vector<Findings> write_fixes(const std::vector<LintedFile>& files, Console& console, Environment& environment) {
  std::vector<Replacement> replacements;
  std::vector<const LintFile*> rewritten;
  for (const auto& [loaded, linted] : files) {
    bool changed = linted->source.bytes() != loaded->source.bytes();
    if (!changed) continue;
    if (loaded->input.standard_input) {
      tell(*linted, console);
    } else {
      replacements.push_back({loaded, linted->source.bytes()});
      rewritten.push_back(linted);
    }
  }
  Replaced replaced = replace_all(replacements, environment);
  for (std::size_t i = 0; i < replaced.count; ++i) tell(*rewritten[i], console);
  return std::move(replaced.failures);
}

std::optional<std::string> fixed_input(const std::vector<LintedFile>& files) {
  auto is_input = [](const LintedFile& file) { return file.loaded->input.standard_input; };
  auto input = std::ranges::find_if(files, is_input);
  if (input == files.end()) return std::nullopt;
  return std::string(input->linted->source.bytes());
}

}  // namespace jobstamp::cli
