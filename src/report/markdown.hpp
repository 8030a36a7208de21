// Cells of tables in Markdown (GitHub Flavored Markdown, "Tables").
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jobstamp {

/// Text as it is within a table: nothing in it ends the cell or the line, or is taken for markup.
std::string markdown_text(std::string_view text);

/// Text from a file as code within a table: nothing in it ends the cell, the code or the line.
std::string markdown_code(std::string_view text);

}  // namespace jobstamp
