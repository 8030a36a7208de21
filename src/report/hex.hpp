// Numbers and bytes in hexadecimal digits.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jobstamp {

inline constexpr std::string_view small_digits = "0123456789abcdef";
inline constexpr std::string_view capital_digits = "0123456789ABCDEF";

/// The last `count` digits of `value`.
inline void append_hex(std::string& out, std::uint64_t value, int count, std::string_view digits = small_digits) {
  for (int shift = (count - 1) * 4; shift >= 0; shift -= 4) out += digits[(value >> shift) & 0xF];
}

/// A byte as two digits.
inline void append_hex(std::string& out, char byte, std::string_view digits = small_digits) {
  append_hex(out, static_cast<unsigned char>(byte), 2, digits);
}

}  // namespace jobstamp
