// Which findings a comment switches off, and what is said of comments that switch off nothing. The findings here are
// about the word `bad` wherever it stands, and `worse` likewise: rules enough for comments.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ignores.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "jobstamp/parse.hpp"

namespace jobstamp::lint {
namespace {

const std::vector<std::string_view> known = {"bad", "worse", "asleep", "unused-ignore"};
const std::vector<std::string_view> active = {"bad", "worse", "unused-ignore"};

Diagnostics findings_in(const std::string& text) {
  Diagnostics found;
  for (const char* word : {"bad", "worse"}) {
    const std::string sign = std::string("!") + word;
    for (auto at = text.find(sign); at != text.npos; at = text.find(sign, at + 1)) {
      Diagnostic finding;
      finding.code = word;
      finding.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)};
      finding.message = word;
      found.push_back(finding);
    }
  }
  return found;
}

// What is left, a line each: `LINE: MESSAGE`, in the order it comes out.
std::string left(const std::string& text, const std::vector<std::string_view>& asked = active) {
  Tree tree = parse(Source("web.nomad", text)).tree;
  std::string lines;
  for (const auto& each : apply_ignores(tree, findings_in(text), asked, known)) {
    lines += std::to_string(tree.source().position(each.span.begin).line) + ": " + each.message + "\n";
  }
  return lines;
}

TEST(Ignore, at_the_end_of_a_line_holds_for_that_line) {
  EXPECT_EQ(left("a = \"!bad\" # jobstamp:ignore bad it has to be\nb = \"!bad\"\n"), "2: bad\n");
  EXPECT_EQ(left("a = \"!bad\" // jobstamp:ignore bad\nb = \"!bad\"\n"), "2: bad\n");
  EXPECT_EQ(left("a = \"!bad\" /* jobstamp:ignore bad */\nb = \"!bad\"\n"), "2: bad\n");
  EXPECT_EQ(left("a = [ /* jobstamp:ignore bad */ \"!bad\", /* x */ # y\n \"!bad\"]\n"), "2: bad\n");
}

TEST(Ignore, on_a_line_of_its_own_holds_for_the_line_below) {
  EXPECT_EQ(left("# jobstamp:ignore bad\na = \"!bad\"\nb = \"!bad\"\n"), "3: bad\n");
  EXPECT_EQ(left("  //jobstamp:ignore bad\na = \"!bad\"\nb = \"!bad\"\n"), "3: bad\n");
  EXPECT_EQ(left("/* jobstamp:ignore bad\n   because */\na = \"!bad\"\nb = \"!bad\"\n"), "4: bad\n");
  EXPECT_EQ(left("a = [\n  # jobstamp:ignore bad\n  \"!bad\",\n  \"!bad\"]\n"), "4: bad\n");
}

TEST(Ignore, may_stand_among_other_comments_but_not_above_a_blank_line) {
  EXPECT_EQ(left("# jobstamp:ignore bad\n# jobstamp:ignore worse\n# x\n/* y */\na = \"!bad !worse\"\n"), "");
  EXPECT_EQ(left("# jobstamp:ignore bad\n\na = \"!bad\"\n"), "1: `bad` finds nothing to ignore there\n3: bad\n");
}

TEST(Ignore, above_a_block_holds_for_its_head) {
  EXPECT_EQ(left("# jobstamp:ignore bad\ntask \"!bad\" {\n  a = \"!bad\"\n}\n"), "3: bad\n");
}

TEST(Ignore, holds_for_a_heredoc_that_begins_there) {
  EXPECT_EQ(left("# jobstamp:ignore bad\na = <<E\n!bad\n${x} !bad\nE\nb = \"!bad\"\n"), "6: bad\n");
}

TEST(Ignore, is_text_in_a_heredoc_or_a_string) {
  EXPECT_EQ(left("a = <<E\n# jobstamp:ignore bad\n!bad\nE\nb = \"# jobstamp:ignore bad !bad\"\n"), "3: bad\n5: bad\n");
}

TEST(Ignore, stands_on_the_last_line_too) {
  EXPECT_EQ(left("a = \"!bad\" # jobstamp:ignore bad"), "");
  EXPECT_EQ(left("a = \"!bad\"\n# jobstamp:ignore bad"), "1: bad\n2: `bad` finds nothing to ignore there\n");
}

TEST(Ignore, keeps_its_line_where_lines_end_as_on_windows) {
  EXPECT_EQ(left("# jobstamp:ignore bad\r\na = \"!bad\" # jobstamp:ignore worse\r\nb = \"!bad\"\r\n"),
            "2: `worse` finds nothing to ignore there\n3: bad\n");
}

TEST(Ignore, names_several_rules_with_commas_and_then_a_reason) {
  EXPECT_EQ(left("a = \"!bad !worse\" # jobstamp:ignore bad,worse both, really\n"), "");
  EXPECT_EQ(left("a = \"!bad !worse\" # jobstamp:ignore bad, worse\n"), "1: worse\n")
      << "what follows a blank is a reason";
  EXPECT_EQ(left("a = \"!bad\" # jobstamp:ignore bad,worse\n"), "1: `worse` finds nothing to ignore there\n");
}

TEST(Ignore, of_a_file_stands_anywhere) {
  EXPECT_EQ(left("a = \"!bad\"\n\nb = \"!bad !worse\"\n\n# jobstamp:ignore-file bad\n"), "3: worse\n");
  EXPECT_EQ(left("# jobstamp:ignore-file bad\n"), "1: `bad` finds nothing to ignore in this file\n");
}

TEST(Ignore, says_which_rule_there_is_none_of) {
  Tree tree = parse(Source("a", "a = 1 # jobstamp:ignore worst it is\n")).tree;
  Diagnostics found = apply_ignores(tree, {}, active, known);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, "unused-ignore");
  EXPECT_EQ(found[0].severity, Severity::warning);
  EXPECT_EQ(found[0].message, "there is no rule `worst` to ignore");
  EXPECT_EQ(found[0].help, "did you mean `worse`?");
  EXPECT_EQ(tree.source().text(found[0].span), "worst");
  EXPECT_EQ(left("# jobstamp:ignore\n# jobstamp:ignore-file  \n"),
            "1: this comment names no rule to ignore\n2: this comment names no rule to ignore\n");
}

TEST(Ignore, of_a_rule_that_was_not_asked_is_let_be) {
  EXPECT_EQ(left("a = 1 # jobstamp:ignore asleep\n"), "");
  EXPECT_EQ(left("a = 1 # jobstamp:ignore nobody\n", {"bad"}), "") << "unused-ignore is off";
  EXPECT_EQ(left("a = 1 # jobstamp:ignore bad,unused-ignore\n"), "") << "unused-ignore is ignored itself";
  EXPECT_EQ(left("# jobstamp:ignore-file unused-ignore\na = 1 # jobstamp:ignore bad\n"), "");
}

TEST(Ignore, other_words_are_no_ignores) {
  EXPECT_EQ(left("a = \"!bad\" # jobstamp:ignored bad\n# see jobstamp:ignore bad\nb = \"!bad\"\n"), "1: bad\n3: bad\n");
}

TEST(Ignore, never_takes_what_is_no_rule) {
  Tree tree = parse(Source("a", "# jobstamp:ignore-file hcl-syntax\n")).tree;
  Diagnostic broken;
  broken.code = "hcl-syntax";
  Diagnostics found = apply_ignores(tree, {broken}, active, known);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].code, "hcl-syntax");
}

// The text with the fix of the first finding made.
std::string mended(const std::string& text) {
  Tree tree = parse(Source("web.nomad", text)).tree;
  Diagnostics found = apply_ignores(tree, findings_in(text), active, known);
  return found.empty() || !found[0].fix ? "no fix" : apply(tree, found[0].fix->edits);
}

TEST(Ignore, of_no_use_is_deleted_with_its_comment_or_from_it) {
  EXPECT_EQ(mended("a = 1  # jobstamp:ignore bad why\nb = 2\n"), "a = 1\nb = 2\n");
  EXPECT_EQ(mended("a = 1 // jobstamp:ignore bad\r\nb = 2\n"), "a = 1\r\nb = 2\n");
  EXPECT_EQ(mended("a = 1 # jobstamp:ignore bad"), "a = 1");
  EXPECT_EQ(mended("b {\n  # jobstamp:ignore bad\n  a = 1\n}\n"), "b {\n  a = 1\n}\n");
  EXPECT_EQ(mended("a = \"!worse\" # jobstamp:ignore bad,worse why\n"), "a = \"!worse\" # jobstamp:ignore worse why\n");
  EXPECT_EQ(mended("a = \"!bad\" # jobstamp:ignore bad,worse why\n"), "a = \"!bad\" # jobstamp:ignore bad why\n");
  EXPECT_EQ(mended("a = 1 /* jobstamp:ignore bad */\n"), "no fix");
  EXPECT_EQ(mended("a = 1 # jobstamp:ignore baad\n"), "no fix") << "it may have been meant for another rule";
}

}  // namespace
}  // namespace jobstamp::lint
