// What a search found, made small, told apart and shown: on the terminal in escaped form, on disk as
// build/compare/<n>/ with the input and what both programs said.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "search.hpp"

namespace jobstamp::compare {

/// Minimises the first `per_kind` findings of each kind, writes and prints them.
void show(const Cases& cases, const Question& question, const Result& result, std::size_t per_kind);

/// Text that shows every byte: `\n`, `\t`, `\xHH`; printable ASCII as it is.
std::string escaped(const std::string& text);

}  // namespace jobstamp::compare
