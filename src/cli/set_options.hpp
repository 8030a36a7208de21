// The options of `set`, as rows.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "cli/named_rows.hpp"
#include "cli/options.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp::cli {

inline constexpr std::array set_version_options = {
    Option{
        .name = "git", .takes = Takes::values, .value = "NAME", .help = "set NAME to the commit that is checked out"},
    Option{.name = "allow-dirty", .help = "with --git: add `-dirty` where files differ from the commit"},
    Option{.name = "file",
           .takes = Takes::values,
           .value = "NAME=PATH",
           .help = "set NAME by the SHA-256 of a built file"},
    Option{.name = "checksum",
           .takes = Takes::values,
           .value = "NAME=ALGORITHM:HEX",
           .help = "set the checksum of NAME's artifact"},
    Option{.name = "versions",
           .takes = Takes::values,
           .value = "FILE",
           .help = "read NAME=VERSION from a file, or from `-`"},
    Option{.name = "image",
           .takes = Takes::values,
           .value = "NAME=REFERENCE",
           .help = "set registry and name of an image"},
    Option{.name = "at", .takes = Takes::values, .value = "ADDRESS=VALUE", .help = "set any literal by its address"},
    Option{
        .name = "separator", .takes = Takes::value, .value = "C", .help = "what to put before a version that is new"},
    Option{.name = "raw", .help = "take versions that would read otherwise in their place"},
};
inline constexpr std::array set_choice_options = {
    Option{.name = "from", .takes = Takes::value, .value = "VERSION", .help = "only sites that are at VERSION now"},
    Option{.name = "job", .takes = Takes::values, .value = "GLOB", .help = "only in these jobs"},
    Option{.name = "group", .takes = Takes::values, .value = "GLOB", .help = "only in these groups"},
    Option{.name = "task", .takes = Takes::values, .value = "GLOB", .help = "only in these tasks"},
    Option{.name = "only", .takes = Takes::values, .value = "KIND[,KIND]", .help = "only sites of these kinds"},
    Option{.name = "shared", .help = "also where one literal serves others"},
    Option{.name = "allow-missing", .help = "a NAME that no input has is no failure"},
};
inline constexpr Telling report_help = {"tell the changes as ", ", ", " or "};
inline constexpr std::array set_result_options = {
    Option{.name = "write", .letter = 'w', .help = "rewrite the files instead of printing"},
    Option{.name = "check", .help = "write nothing; list what would change and exit 1"},
    Option{.name = "diff", .help = "write nothing; print what would change as a patch and exit 1"},
    Option{.name = "preserve", .help = "leave the layout as it is: change the sites' bytes alone"},
    Option{.name = "report",
           .takes = Takes::values,
           .value = "FORMAT[=FILE]",
           .help = names_of<report_formats, report_help>},
    Option{.name = "quiet", .letter = 'q', .help = "tell no changes"},
    Option{.name = "keep-going", .help = "work on the good inputs where others are broken"},
};

inline constexpr std::array<OptionGroup, 5> set_options = {{
    {"Versions", set_version_options},
    {"Choice of sites", set_choice_options},
    {"Output", set_result_options},
    {"Input", input_options},
    {"Messages", message_options},
}};

}  // namespace jobstamp::cli
