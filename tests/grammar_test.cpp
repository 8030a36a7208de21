// The grammar by itself: it makes progress everywhere, it is not exponential, and its depth is counted.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/stray.hpp"
#include "jobstamp/parse.hpp"

namespace jobstamp {
namespace {

std::string repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

/// `a = ` and `depth` times `open`, then `middle`, then as often `close`.
Parsed parse_nested(std::string_view open, std::string_view middle, std::string_view close, int depth) {
  return parse(Source("nested.hcl", "a = " + repeat(open, depth) + std::string(middle) + repeat(close, depth) + "\n"));
}

TEST(Grammar, no_rule_repeats_without_progress) { EXPECT_EQ(tao::pegtl::analyze<grammar::ConfigFile>(1), 0U); }

TEST(Grammar, is_not_exponential_in_nested_brackets) {
  const auto shapes = {std::pair{"(", ")"}, {"[", "]"},      {"{a=", "}"},          {"f(", ")"},
                       {"(b?", ":c)"},      {"\"${", "}\""}, {"[for x in ", ": x]"}};
  for (const auto& [open, close] : shapes) {
    EXPECT_TRUE(parse_nested(open, "1", close, 200).ok()) << open;
    EXPECT_FALSE(parse_nested(open, "?", close, 200).ok()) << open << ": no value in the middle";
  }
}

TEST(Grammar, depth_is_counted_and_told) {
  EXPECT_TRUE(parse_nested("[", "1", "]", depth_limit - 2).ok());
  const Parsed deep = parse_nested("[", "1", "]", 20 * depth_limit);
  ASSERT_FALSE(deep.ok());
  EXPECT_EQ(deep.diagnostics[0].message, "nested deeper than 1000 levels");
}

TEST(Grammar, depth_is_counted_for_operators_and_blocks_too) {
  EXPECT_FALSE(parse_nested("!", "b", "", 20 * depth_limit).ok());
  EXPECT_FALSE(parse_nested("b ? c : ", "d", "", 20 * depth_limit).ok());
  EXPECT_FALSE(parse(Source("blocks.hcl", repeat("a {\n", 20 * depth_limit) + repeat("}\n", 20 * depth_limit))).ok());
  EXPECT_TRUE(parse_nested("b + ", "c", "", 20 * depth_limit).ok()) << "a chain is no nesting";
}

TEST(Grammar, repeated_names_are_found_among_few_and_many) {
  for (const int count : {2, 31, 32, 33, 64, 5000}) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "k" + std::to_string(i) + " = 1\n";
    EXPECT_TRUE(parse(Source("many.hcl", text)).ok()) << count;
    for (const int again : {0, count / 2, count - 1}) {
      const Parsed parsed = parse(Source("many.hcl", text + "k" + std::to_string(again) + " = 2\n"));
      ASSERT_EQ(parsed.diagnostics.size(), 1U) << count << ", again " << again;
      const Position first = parsed.tree.source().position(parsed.diagnostics[0].notes.at(0).span.begin);
      EXPECT_EQ(first.line, static_cast<std::uint32_t>(again) + 1);
    }
  }
}

// An element that is given up is scanned again, but never parsed again: else each level around doubles the work.
TEST(Grammar, recovery_is_not_exponential) {
  const int n = depth_limit - 100;
  const auto shapes = {repeat("a {\n", n) + repeat("} x\n", n),
                       repeat("a ? {\n", n) + repeat("}\n", n),
                       "a = " + repeat("[{b=[", n) + repeat("]} x]", n),
                       repeat("a { b = 1\n", n) + repeat("}\n", n),
                       "a = " + repeat("{ b = ", n) + " ? " + repeat("} ", n),
                       "a = " + repeat("f(1 2, ", n),
                       repeat("a {\n", n),
                       repeat("/* ", n),
                       repeat("\"${", n),
                       repeat("a = <<X\n", n)};
  for (const std::string& text : shapes) EXPECT_FALSE(parse(Source("broken.hcl", text)).ok()) << text.substr(0, 20);
}

}  // namespace
}  // namespace jobstamp
