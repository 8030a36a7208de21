// Whether a text is a regular expression that Nomad takes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jobstamp::lint {

/// Why a regular expression cannot be read, and what to write instead; both for a message.
struct RegexpFault {
  std::string what;
  std::string help;
};

/// The first fault that Go finds in `pattern` (regexp/syntax: Parse, with its Perl flags); none if it can be read. The
/// names of Unicode classes and the size of what is repeated in repetitions are not judged.
std::optional<RegexpFault> fault_of_regexp(std::string_view pattern);

}  // namespace jobstamp::lint
