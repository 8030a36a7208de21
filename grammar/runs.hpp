// How far a run of plain bytes goes, sixteen at a time: most bytes of a file stand in long runs (text, comments,
// indents), and this is where the grammar is fast. SSE2 is part of every x86-64; elsewhere, and near the end of
// the input, it goes byte by byte, which costs 23.7 instructions a byte of the corpus where this costs 22.7.
// No PEGTL here: these are questions about bytes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace jobstamp::grammar {

/// The rest of an input, from some byte on.
struct Rest {
  const char* at;
  const char* end;
};

inline Rest rest_of(std::string_view text, std::size_t start) { return {text.data() + start, text.data() + text.size()}; }

#ifdef __SSE2__

inline __m128i sixteen_bytes(const char* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }

/// The top bit of each byte that is one of `Bytes`.
template <char... Bytes>
__m128i which_are(__m128i text) {
  __m128i found = _mm_setzero_si128();
  ((found = _mm_or_si128(found, _mm_cmpeq_epi8(text, _mm_set1_epi8(Bytes)))), ...);
  return found;
}

/// The top bit of each byte from `First` to `Last`.
template <char First, char Last>
__m128i which_lie_between(__m128i text) {
  constexpr char least = -128;
  const __m128i moved = _mm_add_epi8(text, _mm_set1_epi8(static_cast<char>(least - First)));
  return _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(least + (Last - First) + 1)));
}

inline __m128i which_are_not(__m128i found) { return _mm_xor_si128(found, _mm_set1_epi8(-1)); }

/// One bit a byte: its top bit.
inline unsigned bits_of(__m128i bytes) { return static_cast<unsigned>(_mm_movemask_epi8(bytes)); }

#endif

/// Where the first byte that `Set` has not stands; the end if there is none. Nearly always it is one of the first
/// sixteen, which are looked at in place.
template <typename Set>
[[gnu::noinline]] const char* skip_far(Rest rest) {
#ifdef __SSE2__
  for (; rest.end - rest.at >= 16; rest.at += 16) {
    const unsigned others = bits_of(Set::others(sixteen_bytes(rest.at)));
    if (others != 0) return rest.at + std::countr_zero(others);
  }
#endif
  while (rest.at != rest.end && Set::has(*rest.at)) ++rest.at;
  return rest.at;
}

template <typename Set>
[[gnu::always_inline]] inline const char* skip(Rest rest) {
#ifdef __SSE2__
  if (rest.end - rest.at >= 16) [[likely]] {
    const unsigned others = bits_of(Set::others(sixteen_bytes(rest.at)));
    if (others != 0) [[likely]] return rest.at + std::countr_zero(others);
  }
#endif
  return skip_far<Set>(rest);
}

/// ASCII but `Stops`.
template <char... Stops>
struct Plain {
  static bool has(char c) { return static_cast<signed char>(c) >= 0 && ((c != Stops) && ...); }
#ifdef __SSE2__
  static __m128i others(__m128i text) { return _mm_or_si128(text, which_are<Stops...>(text)); }
#endif
};

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

struct Blanks {
  static bool has(char c) { return is_blank(c); }
#ifdef __SSE2__
  static __m128i others(__m128i text) { return which_are_not(which_are<' ', '\t'>(text)); }
#endif
};

}  // namespace jobstamp::grammar
