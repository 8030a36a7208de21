// Normal form C as the reference's strings have it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jobstamp {

/// `text` in normal form C (UAX #15, Unicode 15). Bytes that are no UTF-8 pass through.
std::string normal_form(std::string_view text);

}  // namespace jobstamp
