// A comment that ignores nothing. Only who holds findings against comments can tell: the check is
// src/lint/ignores.cpp's.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

extern const Rule unused_ignore = {
    .code = "unused-ignore",
    .severity = Severity::warning,
    .group = Group::style,
    .what = "a comment `jobstamp:ignore` that ignores nothing",
    .why =
        "What it was for is mended, or its rule is spelled wrongly and is not ignored "
        "at all. Left there, it hides the next mistake of its kind.",
    .instead = "image = \"redis\" # jobstamp:ignore image-latest the registry has no other tag\n",
    .source = "jobstamp itself: nobody else reads these comments",
    .fixes = Fixes::some,
};

}  // namespace jobstamp::lint
