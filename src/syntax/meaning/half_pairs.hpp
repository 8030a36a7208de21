// What Go composes beyond Unicode.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace jobstamp {

/// `normal`, which is UTF-8 in normal form C, as golang.org/x/text composes it: its table of pairs is asked by the
/// lower 16 bits of both characters (unicode/norm, combine), so that U+D1F51 and an acute are U+1F55.
std::string with_half_pairs(std::string normal);

}  // namespace jobstamp
