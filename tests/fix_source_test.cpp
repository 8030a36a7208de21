// Fixes from toy rules: what is made in which round, what is left, and that a fix which breaks its word changes
// nothing.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "jobstamp/pipeline.hpp"

namespace jobstamp {
namespace {

// A finding about the attribute's value, with a fix that makes it `to`.
Diagnostic finding(std::string_view code, Cursor value, std::string to) {
  Diagnostic found;
  found.code = code;
  found.severity = Severity::warning;
  found.span = value.span();
  found.message = "`" + std::string(value.text()) + "` is odd";
  found.fix = Fix{"write `" + to + "`", {}};
  found.fix->edits.add({value.span(), std::move(to)});
  return found;
}

struct Rule {
  std::string_view code;
  std::string from, to;
};

// Rules that want one value of an attribute to be another.
Finder values(std::vector<Rule> rules) {
  return [rules = std::move(rules)](const Tree& tree) {
    Diagnostics found;
    for (Cursor item : body_of(tree).items()) {
      auto attribute = Attribute::from(item);
      if (!attribute) continue;
      for (const auto& [code, from, to] : rules) {
        if (attribute->value()->text() == from) found.push_back(finding(code, *attribute->value(), to));
      }
    }
    return found;
  };
}

Fixed fixed(const std::string& text, const Finder& find) { return fix_source(Source("web.nomad", text), find); }

std::string story(const Fixed& fixed) {
  std::string lines;
  for (const auto& each : fixed.applied) {
    lines += std::to_string(each.line) + ": " + each.code + ": " + each.title + "\n";
  }
  return lines;
}

TEST(FixSource, makes_every_fix_and_tells_of_each) {
  Fixed result = fixed("a = 1\nb =  1\nc = 3\n", values({{"one", "1", "2"}}));
  EXPECT_TRUE(result.changed);
  EXPECT_EQ(result.source.bytes(), "a = 2\nb =  2\nc = 3\n");
  EXPECT_EQ(result.source.name(), "web.nomad");
  EXPECT_EQ(story(result), "1: one: write `2`\n2: one: write `2`\n");
  EXPECT_TRUE(result.diagnostics.empty());
}

TEST(FixSource, goes_on_with_what_a_fix_brings_to_light) {
  Fixed result = fixed("a = 1\nb = 2\n", values({{"one", "1", "2"}, {"two", "2", "[3]"}}));
  EXPECT_EQ(result.source.bytes(), "a = [3]\nb = [3]\n");
  EXPECT_EQ(story(result), "1: one: write `2`\n2: two: write `[3]`\n1: two: write `[3]`\n");
}

TEST(FixSource, leaves_a_fix_that_meets_another_to_the_next_round) {
  // Both want the 1; what the second wants is not found any more once the first had it.
  Fixed result = fixed("a = 1\n", values({{"first", "1", "2"}, {"second", "1", "3"}}));
  EXPECT_EQ(result.source.bytes(), "a = 2\n");
  EXPECT_EQ(story(result), "1: first: write `2`\n");
}

TEST(FixSource, makes_an_edit_once_that_two_findings_want) {
  Fixed result = fixed("a = 1\n", values({{"first", "1", "2"}, {"second", "1", "2"}}));
  EXPECT_EQ(result.source.bytes(), "a = 2\n");
  EXPECT_EQ(result.applied.size(), 2U);
}

TEST(FixSource, gives_back_what_nobody_can_mend) {
  Finder find = [](const Tree& tree) {
    Diagnostics found = values({{"one", "1", "20"}})(tree);
    Diagnostic sad;
    sad.code = "sad";
    sad.span = {tree.source().size(), tree.source().size()};
    found.push_back(sad);
    return found;
  };
  Fixed result = fixed("a = 1\n", find);
  ASSERT_EQ(result.diagnostics.size(), 1U);
  EXPECT_EQ(result.diagnostics[0].code, "sad");
  EXPECT_EQ(result.diagnostics[0].span.begin, 7U) << "a place in the new text";
}

TEST(FixSource, keeps_a_canonical_file_canonical) {
  Fixed result = fixed("a = 1 # x\nb = 1 # y\nc = 2 # z\n", values({{"one", "1", "100"}}));
  EXPECT_EQ(result.source.bytes(), "a = 100 # x\nb = 100 # y\nc = 2   # z\n");
}

TEST(FixSource, changes_nothing_where_there_is_nothing_to_mend) {
  Fixed result = fixed("a=2\n", values({{"one", "1", "2"}}));
  EXPECT_FALSE(result.changed);
  EXPECT_EQ(result.source.bytes(), "a=2\n");
}

TEST(FixSource, asks_no_rule_of_a_broken_file) {
  Fixed result = fixed("a = \n", [](const Tree&) -> Diagnostics {
    ADD_FAILURE() << "a rule was asked";
    return {};
  });
  EXPECT_FALSE(result.changed);
  EXPECT_TRUE(has_errors(result.diagnostics));
}

// Nobody can judge a text that is mended in part.
TEST(FixSource, mends_syntax_wholly_or_not_at_all) {
  Finder none = [](const Tree&) { return Diagnostics(); };
  Fixed whole = fixed("a = 1,\nb {\n  \"c\" = 2\n}\n", none);
  EXPECT_EQ(whole.source.bytes(), "a = 1\nb {\n  c = 2\n}\n");
  EXPECT_EQ(story(whole), "1: hcl-syntax: delete the comma\n3: quoted-key-in-block: remove the quotes\n");
  Fixed in_part = fixed("a = 1,\nb =\n", none);
  EXPECT_FALSE(in_part.changed);
  EXPECT_EQ(in_part.diagnostics.size(), 2U);
}

TEST(FixSource, leaves_syntax_whose_mending_brings_more_to_light) {
  Fixed result = fixed("a = 1,\na = 2\n", [](const Tree&) { return Diagnostics(); });
  EXPECT_FALSE(result.changed);
  EXPECT_TRUE(result.applied.empty());
  EXPECT_TRUE(has_errors(result.diagnostics));
}

TEST(FixSource, asks_rules_once_the_syntax_is_mended) {
  Fixed result = fixed("a = 1,\n", values({{"one", "1", "2"}}));
  EXPECT_EQ(result.source.bytes(), "a = 2\n");
}

// Nothing is changed; what is said first, then what is found in the file as it is.
void expect_held_back(const std::string& text, const Finder& find, const std::string& why) {
  Fixed result = fixed(text, find);
  EXPECT_FALSE(result.changed);
  EXPECT_EQ(result.source.bytes(), text);
  EXPECT_TRUE(result.applied.empty());
  ASSERT_GE(result.diagnostics.size(), 2U);
  EXPECT_EQ(result.diagnostics[0].code, "internal-fault");
  EXPECT_EQ(result.diagnostics[0].message, "the fault is ours: " + why + "; `web.nomad` stays as it is");
}

TEST(FixSource, holds_back_fixes_that_never_end) {
  expect_held_back("a = true\n", values({{"yes", "true", "false"}, {"no", "false", "true"}}),
                   "fixes do not come to an end");
}

TEST(FixSource, holds_back_a_fix_that_mends_nothing) {
  Finder find = [](const Tree& tree) {
    Diagnostics found = values({{"one", "1", "2"}})(tree);
    for (Cursor item : body_of(tree).items()) {
      Diagnostic stays = finding("stays", *Attribute::from(item)->value(), "4");
      stays.message = "it is still here";
      found.push_back(stays);
    }
    return found;
  };
  expect_held_back("b = 3\n", find, "the fix of `stays` does not mend what it finds");
}

TEST(FixSource, holds_back_what_would_not_parse) {
  expect_held_back("a = 1\n", values({{"one", "1", "2 2"}}), "what we changed cannot be parsed");
}

TEST(FixSource, holds_back_what_would_reach_beyond_its_place) {
  expect_held_back("b {\n}\na = 1\n", values({{"one", "1", "2\n}\nc {"}}), "what we changed cannot be parsed");
  expect_held_back("a = 1\n", values({{"one", "1", "[2] # "}}), "more than the named places would change");
}

}  // namespace
}  // namespace jobstamp
