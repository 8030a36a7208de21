// The promises, checked on what was made: what breaks one comes back as a diagnostic, empty-handed if all hold.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/edit.hpp"
#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// The code of what `our_fault` says.
inline constexpr std::string_view internal_fault = "internal-fault";

/// What is said of a result that breaks a promise, and is therefore held back.
Diagnostic our_fault(const Source& source, std::string what, Span span);

/// How many blocks are open where a chunk of a source begins, and where it ends.
struct Surroundings {
  int blocks_before = 0;
  int blocks_after = 0;
};

/// Put before and behind a chunk they make it a text that can be parsed by itself, in canonical form where it is.
void open_blocks(Surroundings around, std::string& text);
void close_blocks(Surroundings around, std::string& text);

/// Faithful and stable: `text` has the tokens of `before`, which are all of `source` or a chunk of it within the blocks
/// `around` it, and printing it once more changes nothing.
std::optional<Diagnostic> check_format(const Source& source, const TokenList& before, std::string_view text,
                                       Surroundings around = {});

/// Faithful: `text`, which is `before` with `edits` made, has the tokens of `before` but for the edited places, and
/// what stands there opens or closes nothing around it.
std::optional<Diagnostic> check_edits(const Tree& before, const Edits& edits, const std::string& text);

}  // namespace jobstamp
