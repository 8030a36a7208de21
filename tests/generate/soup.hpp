// Text that need not be HCL at all: pieces of HCL's alphabet in a row, and texts changed in a few
// places. What is valid stays so surprisingly often; what is not is what a parser has to say no to.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "generate/choices.hpp"

namespace jobstamp::generate {

/// `text` cut into words, runs of blanks, line ends and single other characters; laid end to end
/// they spell it. A cut by eye, on purpose another one than the parser's.
std::vector<std::string_view> pieces(std::string_view text);

/// Pieces of HCL's alphabet in a row.
std::string soup(Choices& choices);

/// One construct within itself, up to a few hundred levels deep: what a parser that looks twice at each
/// level never comes back from.
std::string tower(Choices& choices);

/// `text` with one to four random changes; some bring in a piece of `other`.
std::string mutate(Choices& choices, std::string text, std::string_view other);

}  // namespace jobstamp::generate
