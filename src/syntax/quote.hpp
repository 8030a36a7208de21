// Text in quotes, for people and programs who read a tree: one line whatever the text holds.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jobstamp {

/// How a byte that is no UTF-8 is shown: as U+FFFD, which loses it, or as `\xNN`.
enum class BadByte { replaced, hexadecimal };

/// Appends `text` in quotes, with `\"`, `\\`, `\n`, `\r`, `\t` and `\uXXXX` for other control characters.
void append_quoted(std::string& out, std::string_view text, BadByte bad);

}  // namespace jobstamp
