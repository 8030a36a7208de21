// Job files that people wrote: those of ../shared/corpus where it is, else the inputs of our own cases.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace jobstamp::bench {

/// Texts that parse and hold nothing but blocks at their top, so that any of them laid end to end are a file too;
/// in an order drawn by `seed`.
std::vector<std::string> real_files(unsigned seed);

/// Those of about 5 KB, each once: of ../shared/bumps, too, since ../shared/corpus has few. All where there is none.
std::vector<std::string> middling_files(unsigned seed);

/// The same text in canonical form.
std::string canonical(const std::string& text);

/// The same text with no indentation at all: in canonical form nearly every line is another.
std::string flush_left(const std::string& text);

/// The same text indented by tabs, with tabs around every `=`.
std::string with_tabs(const std::string& text);

}  // namespace jobstamp::bench
