// Platform words: the operating systems, processors and C libraries that file names carry beside name and version
// (`linux_amd64`, `x86_64-unknown-linux-musl`, `el8`). They are part of neither.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace jobstamp::version {

/// Size of the platform word at the start of `text`, which ends where a word ends; 0 if there is none. Text that the
/// platform fills in at run time (`platform` bytes) is one.
std::size_t platform_word(std::string_view text);

/// True for a word that can be nothing else, so that a name never goes on behind it: a processor.
bool is_processor(std::string_view word);

/// True if all of `text` is platform words and what stands between them.
bool is_platform(std::string_view text);

}  // namespace jobstamp::version
