// How many columns a token takes: grapheme clusters (UAX 29, Unicode 15), however wide they are drawn.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace jobstamp::format {

/// True if each byte of `text` is a column, whatever stands beside it.
bool is_plain(std::string_view text);

/// The number of grapheme clusters in `text`, which may be any bytes; `\r\n` is one.
std::uint32_t columns(std::string_view text);

}  // namespace jobstamp::format
