// Words of a command line as our parser of options takes them: `-list=false` is how HashiCorp's programs write it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace jobstamp::cli {

/// The option of that name, or null.
const Option* find_option(const Command& command, std::string_view name);

/// Spells `-name`, `-name=BOOL` and `--name` of HashiCorp's options as `--name=true` or `--name=false`; other words,
/// and those that are an option's value, stay. Returns a usage error, empty if there is none.
std::string spell_for_parser(const Command& command, std::vector<std::string>& words);

}  // namespace jobstamp::cli
