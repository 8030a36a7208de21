// Comments that switch rules off for a line or a file:
//
//     image = "redis"  # jobstamp:ignore image-latest the registry has no other tag
//
//     # jobstamp:ignore image-latest,no-checksum why that is right here
//     artifact {
//
//     # jobstamp:ignore-file secret-in-plain-text these are test data
//
// One at the end of a line holds for that line, one on lines of its own for the line below it: of a block only its
// head, but all of a heredoc that begins there, because nothing can be written inside. Contract: CLI.md (`lint`).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/syntax.hpp"

namespace jobstamp::lint {

/// `found` without what the comments of the tree ignore, and with a warning `unused-ignore` for each part of a comment
/// that ignores nothing: no rule named, one that is not among `known_rules`, one of `active_rules` that finds nothing
/// there. A rule that is known and not active was not asked, so nothing is said of it. Sorted by place. Findings that
/// begin on an ignored line are left out; those of codes beyond `known_rules` (a syntax error) never are. Without
/// `unused-ignore` among `active_rules` nothing is added.
Diagnostics apply_ignores(const Tree& tree, Diagnostics found, std::span<const std::string_view> active_rules,
                          std::span<const std::string_view> known_rules);

}  // namespace jobstamp::lint
