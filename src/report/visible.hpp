// What `visible` does, at the end of a text that is being made.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jobstamp {

/// Appends `visible(text)`.
void append_visible(std::string& out, std::string_view text);

/// How many bytes `text` begins with that `visible` leaves as they are and a terminal draws in a cell each: printable
/// ASCII.
std::size_t plain_size(std::string_view text);

}  // namespace jobstamp
