// Syntaxes of Go that the server reads: what fault_of_regexp and are_version_bounds take and refuse was asked of Go
// itself (regexp.Compile, go-version), 200,000 random texts at a time.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "lint/regexps/go_regexp.hpp"
#include "lint/version_bounds.hpp"

namespace jobstamp::lint {
namespace {

class ReadRegexp : public testing::TestWithParam<const char*> {};
TEST_P(ReadRegexp, has_no_fault) {
  auto fault = fault_of_regexp(GetParam());
  EXPECT_FALSE(fault) << fault->what;
}
INSTANTIATE_TEST_SUITE_P(GoSyntax, ReadRegexp,
                         testing::Values("", "a|b*", "()*", "a{2,}?", "a{,3}", "a{01}{", "(?)", "(?s-i:é)", "(?P<n>a)",
                                         "(?<n>a)", "a(?i)*", "[]a]", "[^]-]", "[a-]", "[[:^word:]\\d-z]", "[[:]",
                                         "\\Qa*\\E+", "\\x{10FFFF}\\012\\07\\_", "\\pL\\p{Greek}", "x{1000}", "}"));

class UnreadRegexp : public testing::TestWithParam<std::pair<const char*, const char*>> {};
TEST_P(UnreadRegexp, says_the_first_fault) {
  auto fault = fault_of_regexp(GetParam().first);
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->what, GetParam().second);
}
INSTANTIATE_TEST_SUITE_P(
    GoSyntax, UnreadRegexp,
    testing::Values(std::pair("*a", "there is nothing that `*` could repeat"),
                    std::pair("a|+?", "there is nothing that `+` could repeat"),
                    std::pair("\\Q\\E*", "there is nothing that `*` could repeat"),
                    std::pair("a**", "what `*` repeats is repeated already"),
                    std::pair("a{2}{3}", "what `{3}` repeats is repeated already"),
                    std::pair("a{3,2}", "`{3,2}` is no count of repetitions"),
                    std::pair("a{99999999999}", "`{99999999999}` is no count of repetitions"),
                    std::pair("(a", "a `(` is never closed"), std::pair("a)", "a `)` closes nothing"),
                    std::pair("[a", "a `[` is never closed"), std::pair("[]", "a `[` is never closed"),
                    std::pair("[z-a]", "the range `z-a` ends before it begins"),
                    std::pair("[a-\\d]", "`\\d` means nothing"),
                    std::pair("[[:letter:]]", "`[:letter:]` is no class of characters"),
                    std::pair("a(?!b)", "`(?!` looks around, which no regular expression of Go can"),
                    std::pair("(?<=b)", "`(?<=` looks around, which no regular expression of Go can"),
                    std::pair("(?>b)", "a group cannot begin with `(?>`"),
                    std::pair("(?i-)", "a group cannot begin with `(?i-)`"),
                    std::pair("(?P<a b>c)", "the name of a group cannot be read"),
                    std::pair("(a)\\1", "`\\1` refers back to a group, which no regular expression of Go can"),
                    std::pair("\\é", "`\\é` means nothing"), std::pair("\\xé", "`\\xé` is no character"),
                    std::pair("\\x{110000}", "`\\x{110000}` is no character"), std::pair("\\p", "`\\p` lacks its name"),
                    std::pair("a\\", "it ends with a lone backslash")));

TEST(VersionBounds, are_read_as_both_operators_do) {
  for (const char* both : {"1", "v1.2", ">= 1.2.3", " = 1 , < 2\t", "!=1.2-rc.1+build.7", "1.0--", "1+a"}) {
    EXPECT_TRUE(are_version_bounds(both, Versions::loose)) << both;
    EXPECT_TRUE(are_version_bounds(both, Versions::semantic)) << both;
  }
  for (const char* loose : {"~> 1.2", "1.2beta", "1~2"}) {
    EXPECT_TRUE(are_version_bounds(loose, Versions::loose)) << loose;
    EXPECT_FALSE(are_version_bounds(loose, Versions::semantic)) << loose;
  }
  for (const char* none : {"", "latest", "1.x", "1.", "^1.2", ">= 1.8.*", "1,", ">>1", "1 2", "99999999999999999999"}) {
    EXPECT_FALSE(are_version_bounds(none, Versions::loose)) << none;
    EXPECT_FALSE(are_version_bounds(none, Versions::semantic)) << none;
  }
}

}  // namespace
}  // namespace jobstamp::lint
