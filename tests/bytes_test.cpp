// What the released program compares and searches bytes with (tools/release.d), held against the standard library's.
// SPDX-License-Identifier: Apache-2.0
#include "../tools/release.d/bytes.hpp"

#ifdef __SSE2__

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstring>
#include <string>

namespace jobstamp::release {
namespace {

int sign(int number) { return (number > 0) - (number < 0); }

// Few letters, so that texts begin alike, and bytes whose sign would matter.
std::string some_text() {
  auto size = *rc::gen::inRange<std::size_t>(0, 150);
  return *rc::gen::container<std::string>(size, rc::gen::element('a', 'b', '\x7F', '\x80', '\xFF', '\0'));
}

RC_GTEST_PROP(Bytes, compareAsTheStandardLibraryDoes, ()) {
  std::string one = some_text(), other = one;
  if (!other.empty() && *rc::gen::arbitrary<bool>()) {
    other[*rc::gen::inRange<std::size_t>(0, other.size())] = *rc::gen::element('a', '\x80', '\xFF');
  }
  const int expected = std::memcmp(one.data(), other.data(), one.size());
  RC_ASSERT(differ(one.data(), other.data(), one.size()) == (expected != 0));
  RC_ASSERT(sign(compare(one.data(), other.data(), one.size())) == sign(expected));
}

RC_GTEST_PROP(Bytes, areFoundWhereTheStandardLibraryFindsThem, ()) {
  std::string text = some_text();
  const char wanted = *rc::gen::element('a', '\xFF', 'c');
  const bool is_there = text.find(wanted) != std::string::npos;
  const char* found = find(text.data(), wanted, text.size());
  RC_ASSERT((found != nullptr) == is_there);
  if (is_there) RC_ASSERT(static_cast<std::size_t>(found - text.data()) == text.find(wanted));
}

// Where one byte differs, at each place of each size.
TEST(Bytes, differ_where_one_byte_does) {
  for (std::size_t size = 0; size < 150; ++size) {
    const std::string text(size, 'x');
    EXPECT_FALSE(differ(text.data(), text.data(), size)) << size;
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = text;
      other[at] = 'y';
      EXPECT_TRUE(differ(text.data(), other.data(), size)) << size << " " << at;
      EXPECT_LT(compare(text.data(), other.data(), size), 0) << size << " " << at;
      EXPECT_EQ(find(other.data(), 'y', size), other.data() + at) << size;
    }
  }
}

}  // namespace
}  // namespace jobstamp::release

#endif
