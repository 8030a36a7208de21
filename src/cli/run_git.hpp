// How git is asked, and how its lists are read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

using Words = std::vector<std::string>;

/// Runs git in `folder` to its end; nothing where there is no git.
std::optional<ProgramResult> run_git(Words arguments, const std::string& folder, const Environment& environment,
                                     std::string_view input = {});

/// What git answered; the error is `fault_of` it.
Result<std::string> ask_git(Words arguments, const std::string& folder, const Environment& environment,
                            std::string_view input = {});

/// Why there is no answer: git's own first line, or that there is no git; empty if there is one.
std::string fault_of(const std::optional<ProgramResult>& answer);

/// The strings between NUL bytes, as git lists names with `-z`.
Words split_at_nul(std::string_view text);

std::string first_line(std::string_view text);

}  // namespace jobstamp::cli
