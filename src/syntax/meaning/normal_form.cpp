// Normal form C as Go's golang.org/x/text/unicode/norm makes it, which is Unicode's but for three things: bytes that
// are no UTF-8 pass through, a joiner goes behind 30 marks in a row (UAX #15, Stream-Safe Text Format), and pairs are
// known by half of their bits (half_pairs.hpp).
// SPDX-License-Identifier: Apache-2.0
#include "syntax/meaning/normal_form.hpp"

#include <cstdlib>
#include <memory>

#include <utf8proc.h>

#include "jobstamp/source.hpp"
#include "syntax/meaning/half_pairs.hpp"

namespace jobstamp {

namespace {

constexpr std::string_view joiner = "\u034F";
constexpr std::size_t longest_run_of_marks = 30;

/// A combining mark, or what else joins the character before it: the later letters of a Hangul syllable, some vowels.
bool is_mark(utf8proc_int32_t code) {
  const utf8proc_property_t& property = *utf8proc_get_property(code);
  bool is_later_jamo = (code >= 0x1161 && code <= 0x1175) || (code >= 0x11A8 && code <= 0x11C2);
  bool is_second_of_pair = property.comb_index >= 0x8000 && property.comb_index != UINT16_MAX;
  return property.combining_class != 0 || is_later_jamo || is_second_of_pair;
}

/// How many marks a character's compatibility decomposition begins with and ends in.
struct Marks {
  std::size_t leading = 0;
  std::size_t trailing = 0;
};

Marks marks_of(char32_t code) {
  utf8proc_int32_t decomposed[32];
  int boundary = 0;
  auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
  utf8proc_ssize_t size = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code), decomposed,
                                                  std::size(decomposed), options, &boundary);
  Marks marks;
  for (std::size_t i = 0; i < static_cast<std::size_t>(size); ++i) {
    if (is_mark(decomposed[i]) && marks.leading == i) ++marks.leading;
    marks.trailing = is_mark(decomposed[i]) ? marks.trailing + 1 : 0;
  }
  return marks;
}

std::string with_joiners(std::string_view valid) {
  std::string joined;
  std::size_t run = 0;
  while (!valid.empty()) {
    Character character = first_character(valid);
    Marks marks = marks_of(character.code);
    if (run + marks.leading > longest_run_of_marks) {
      joined += joiner;
      run = 0;
    }
    run = marks.leading == 0 ? marks.trailing : run + marks.leading;
    joined += valid.substr(0, character.size);
    valid.remove_prefix(character.size);
  }
  return joined;
}

void append_normal_form(std::string& out, std::string_view valid) {
  std::string joined = with_joiners(valid);
  utf8proc_uint8_t* normal = nullptr;
  auto bytes = reinterpret_cast<const utf8proc_uint8_t*>(joined.data());
  utf8proc_ssize_t size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(joined.size()), &normal,
                                       static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(normal, std::free);
  if (size > 0) out += with_half_pairs({reinterpret_cast<const char*>(normal), static_cast<std::size_t>(size)});
}

/// Below U+0300 every text is in normal form, and no byte of it is as high as 0xCC.
bool is_surely_normal(std::string_view text) {
  for (char byte : text) {
    if (static_cast<unsigned char>(byte) >= 0xCC) return false;
  }
  return true;
}

}  // namespace

std::string normal_form(std::string_view text) {
  if (is_surely_normal(text)) return std::string(text);
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size();) {
    Character character = first_character(text.substr(at));
    if (!character.valid) {
      append_normal_form(out, text.substr(done, at - done));
      out += text[at];
      done = at + 1;
    }
    at += character.size;
  }
  append_normal_form(out, text.substr(done));
  return out;
}

}  // namespace jobstamp
