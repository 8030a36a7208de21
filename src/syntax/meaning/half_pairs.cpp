// Composition as UAX #15 has it, with Go's look at a pair.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/meaning/half_pairs.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <utf8proc.h>

#include "jobstamp/source.hpp"

namespace jobstamp {

namespace {

using Code = utf8proc_int32_t;

constexpr Code plane = 0x10000;

int class_of(Code code) { return utf8proc_get_property(code)->combining_class; }

bool is_second_of_pair(Code code) {
  const auto index = utf8proc_get_property(code)->comb_index;
  return index >= 0x8000 && index != UINT16_MAX;
}

/// What the pair is as one character, or 0. Both of a pair that is one lie in the same plane: the first or the second.
Code composed(Code first, Code second) {
  for (Code base : {0, plane}) {
    Code pair[] = {first % plane + base, second % plane + base};
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (utf8proc_normalize_utf32(pair, 2, options) == 1) return pair[0];
  }
  return 0;
}

class Composer {
 public:
  void add(Code code) {
    if (!out_.empty() && is_second_of_pair(code) && !is_blocked(code)) {
      Code& starter = out_[starter_];
      // A pair within the first plane would be one already, unless its first character has only now become what it is.
      const bool is_new = starter >= plane || code >= plane || changed_ == starter_ + 1;
      if (const Code one = is_new ? composed(starter, code) : 0) {
        starter = one;
        changed_ = starter_ + 1;
        return;
      }
    }
    out_.push_back(code);
  }

  std::string text() const {
    std::string all;
    for (Code code : out_) {
      utf8proc_uint8_t bytes[4];
      const auto size = static_cast<std::size_t>(utf8proc_encode_char(code, bytes));
      all.append(reinterpret_cast<const char*>(bytes), size);
    }
    return all;
  }

 private:
  // By another starter, or by a mark of the same class or a higher one.
  bool is_blocked(Code code) {
    const int last = class_of(out_.back());
    if (last == 0) starter_ = out_.size() - 1;
    return last != 0 && starter_ != out_.size() - 1 && last >= class_of(code);
  }

  std::vector<Code> out_;
  std::size_t starter_ = 0;
  std::size_t changed_ = 0;  ///< behind the starter that was composed last
};

/// Only characters beyond the first plane have an upper half, and four bytes.
bool has_upper_halves(std::string_view text) {
  return std::ranges::any_of(text, [](char byte) { return static_cast<unsigned char>(byte) >= 0xF0; });
}

}  // namespace

std::string with_half_pairs(std::string normal) {
  if (!has_upper_halves(normal)) return normal;
  Composer composer;
  for (std::string_view rest = normal; !rest.empty();) {
    const Character character = first_character(rest);
    composer.add(static_cast<Code>(character.code));
    rest.remove_prefix(character.size);
  }
  return composer.text();
}

}  // namespace jobstamp
