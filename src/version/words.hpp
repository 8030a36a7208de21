// A command, an argument or a path cut into its words, and those into what stands between slashes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/characters.hpp"

namespace jobstamp::version {

inline constexpr ByteSet slash("/");

/// The parts of `span` between the bytes that are `ends`, without the empty ones.
std::vector<Span> split(std::string_view shape, Span span, const ByteSet& ends);

/// The words of all of `shape`.
std::vector<Span> words_of(std::string_view shape, Words words);

}  // namespace jobstamp::version
