// What was typed after a command's name, sorted into options and operands by the command's own rows.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace jobstamp::cli {

class Arguments {
 public:
  /// True if the option was given, and not as `-name=false`.
  bool has(std::string_view option) const;
  /// What `-name[=BOOL]` said; `nullopt` if it was not given.
  std::optional<bool> flag(std::string_view option) const;
  /// The value of an option that may be given once; `nullopt` if it was not.
  std::optional<std::string> value(std::string_view option) const;
  /// The values of an option in the order they were typed.
  const std::vector<std::string>& values(std::string_view option) const;

  const Command* command = nullptr;

  /// All that is no option, in order. Those from `operands_before_dashes` on stood behind `--`.
  std::vector<std::string> operands;
  std::size_t operands_before_dashes = 0;

 private:
  friend Result<Arguments> parse_arguments(const Command&, std::vector<std::string>);
  std::map<std::string, bool, std::less<>> flags_;
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

/// Sorts `words` by the rows of `command`; the error is a usage error for people.
Result<Arguments> parse_arguments(const Command& command, std::vector<std::string> words);

}  // namespace jobstamp::cli
