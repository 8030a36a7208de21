// Which characters a regular expression means: classes and escapes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/regexps/cursor.hpp"

namespace jobstamp::lint {

/// `[a-z[:digit:]]`, whose `[` comes next.
void read_class(RegexpCursor& at);

/// `\d`, `\S`, `\pL`, `\p{Greek}`, if one comes next.
bool read_letter_class(RegexpCursor& at);

/// The character that an escape stands for, whose `\` comes next; any, after a fault.
char32_t read_escape(RegexpCursor& at);

}  // namespace jobstamp::lint
