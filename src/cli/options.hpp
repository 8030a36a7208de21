// Options that several commands share, as rows. A row's help is what `--help`, the completions and the man page say.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "cli/command.hpp"
#include "cli/named_rows.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp::cli {

inline constexpr std::array input_options = {
    Option{.name = "stdin-filename",
           .takes = Takes::value,
           .value = "PATH",
           .help = "the name that messages, settings and ignores give to standard input"},
    Option{.name = "stdin-filepath", .takes = Takes::value, .value = "PATH", .shown = Option::Shown::nowhere},
    Option{.name = "assume-filename", .takes = Takes::value, .value = "PATH", .shown = Option::Shown::nowhere},
    Option{.name = "force-exclude",
           .help = "leave out hidden, git-ignored and excluded files even where they are named"},
    Option{.name = "threads",
           .letter = 'j',
           .takes = Takes::value,
           .value = "N",
           .help = "how many files to work on at once (default: all processors)",
           .kind = Option::Value::number},
};

inline constexpr Option help_option = {.name = "help", .letter = 'h', .help = "show this help"};
inline constexpr std::array help_options = {help_option};

inline constexpr std::array message_options = {
    Option{.name = "output-format",
           .takes = Takes::value,
           .value = "FORMAT",
           .help = "how diagnostics are told",
           .choices = names_of<diagnostic_formats>},
    Option{.name = "output-file", .takes = Takes::value, .value = "FILE", .help = "put diagnostics into a file"},
    Option{.name = "color",
           .takes = Takes::value,
           .value = "WHEN",
           .help = "colours in texts for people",
           .choices = "auto|always|never"},
    Option{.name = "no-color", .shown = Option::Shown::nowhere, .spelling = Option::Spelling::hashicorp},
    Option{.name = "verbose", .letter = 'v', .help = "say what was left out, and why"},
    help_option,
};

}  // namespace jobstamp::cli
