// The functions of C that the compiler calls for `==`, `<` and `find` of texts, in the place of libc's, which gives
// way. Compiled as freestanding: the compiler would make calls of them out of their own loops.
// SPDX-License-Identifier: Apache-2.0
#include "bytes.hpp"

#ifdef __SSE2__

extern "C" int bcmp(const void* one, const void* other, std::size_t size) {
  return jobstamp::release::differ(static_cast<const char*>(one), static_cast<const char*>(other), size) ? 1 : 0;
}

extern "C" int memcmp(const void* one, const void* other, std::size_t size) {
  return jobstamp::release::compare(static_cast<const char*>(one), static_cast<const char*>(other), size);
}

extern "C" void* memchr(const void* bytes, int wanted, std::size_t size) {
  return const_cast<char*>(jobstamp::release::find(static_cast<const char*>(bytes), static_cast<char>(wanted), size));
}

#endif
