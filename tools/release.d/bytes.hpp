// Comparing and searching bytes sixteen at a time, by what every x86-64 has (SSE2). A program that is linked with glibc
// has better ones from there; those of zig's libc go byte by byte, which was a fifth of the instructions of `lint`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifdef __SSE2__

#include <emmintrin.h>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace jobstamp::release {

inline __m128i sixteen_bytes(const char* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }

/// One bit a byte, set where they are equal.
inline unsigned equal_bytes(__m128i one, __m128i other) {
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(one, other)));
}

/// One bit a byte, set where the next sixteen bytes differ.
inline unsigned differing_bytes(const char* one, const char* other) {
  return 0xFFFFU ^ equal_bytes(sixteen_bytes(one), sixteen_bytes(other));
}

/// Whether texts differ whose size lies between that of a number and twice that: two numbers that may overlap.
template <class Number>
bool numbers_differ(const char* one, const char* other, std::size_t size) {
  auto at = [](const char* bytes) {
    Number number;
    __builtin_memcpy(&number, bytes, sizeof number);
    return number;
  };
  const std::size_t last = size - sizeof(Number);
  return at(one) != at(other) || at(one + last) != at(other + last);
}

/// What `bcmp` answers, as a truth.
inline bool differ(const char* one, const char* other, std::size_t size) {
  if (size < 2) return size != 0 && *one != *other;
  if (size < 4) return numbers_differ<std::uint16_t>(one, other, size);
  if (size < 8) return numbers_differ<std::uint32_t>(one, other, size);
  if (size < 16) return numbers_differ<std::uint64_t>(one, other, size);
  for (std::size_t at = 0; at < size - 16; at += 16) {
    if (differing_bytes(one + at, other + at) != 0) return true;
  }
  return differing_bytes(one + size - 16, other + size - 16) != 0;
}

/// What `memcmp` answers.
inline int compare(const char* one, const char* other, std::size_t size) {
  auto difference = [&](std::size_t at) {
    return static_cast<int>(static_cast<unsigned char>(one[at])) -
           static_cast<int>(static_cast<unsigned char>(other[at]));
  };
  std::size_t at = 0;
  for (; size - at >= 16; at += 16) {
    const unsigned differing = differing_bytes(one + at, other + at);
    if (differing != 0) return difference(at + static_cast<unsigned>(std::countr_zero(differing)));
  }
  for (; at < size; ++at) {
    if (one[at] != other[at]) return difference(at);
  }
  return 0;
}

/// What `memchr` answers.
inline const char* find(const char* bytes, char wanted, std::size_t size) {
  const char* end = bytes + size;
  const __m128i all = _mm_set1_epi8(wanted);
  auto equal = [&](std::size_t at) { return _mm_cmpeq_epi8(sixteen_bytes(bytes + at), all); };
  // Most texts that are long have none of it for long.
  for (; end - bytes >= 64; bytes += 64) {
    const __m128i first = _mm_or_si128(equal(0), equal(16));
    const __m128i second = _mm_or_si128(equal(32), equal(48));
    if (_mm_movemask_epi8(_mm_or_si128(first, second)) != 0) break;
  }
  for (; end - bytes >= 16; bytes += 16) {
    const unsigned found = equal_bytes(sixteen_bytes(bytes), all);
    if (found != 0) return bytes + std::countr_zero(found);
  }
  for (; bytes != end; ++bytes) {
    if (*bytes == wanted) return bytes;
  }
  return nullptr;
}

}  // namespace jobstamp::release

#endif
