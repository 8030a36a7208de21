// The four promises that hold for every input (STYLE, section 1), as questions that a test, the
// comparison with the reference and the fuzzer all ask in the same words.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "jobstamp/parse.hpp"

namespace jobstamp::promises {

/// Lossless and total: tokens and blanks, laid end to end, spell the source, nodes keep to their
/// parents, and every diagnostic lies within the source and says something. Empty if all of it
/// holds, else what does not.
std::string broken_by_tree(const Parsed& parsed);

/// Stable and faithful: `printed`, the canonical form of `parsed`, is accepted, prints as itself and
/// means the same. Empty if all of it holds, else what does not. Only for sources without errors.
std::string broken_by_print(const Parsed& parsed, const std::string& printed);

/// All four for any bytes.
std::string broken(std::string bytes);

/// What lint promises besides: its findings lie within the source and say something, and `--fix` leaves a file that is
/// accepted and that a second call leaves as it is.
std::string broken_by_lint(const std::string& bytes);

}  // namespace jobstamp::promises
