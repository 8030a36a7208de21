// A source that is formatted in chunks, or in two halves at once, comes out as it does in one piece.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "generate/draft.hpp"
#include "jobstamp/format.hpp"
#include "jobstamp/parse.hpp"
#include "jobstamp/pipeline.hpp"
#include "pipeline/chunks.hpp"

namespace jobstamp {
namespace {

std::string printed(const std::string& text) {
  std::string out;
  print(parse(Source("whole", text)).tree, out);
  return out;
}

/// In as many chunks as the text can be cut into.
std::string printed_in_chunks(const std::string& text) {
  Source source("chunks", text);
  Chunks chunks(source);
  if (!chunks.run(1)) return chunks.fault() ? chunks.fault()->message : "not accepted";
  return new_text(source, chunks.edits());
}

TEST(Chunks, end_where_nothing_below_can_move_what_is_above) {
  for (const char* text : {
           "a = 1\nbcd = 2\n",                     // a run of `=` goes on
           "a {\n} # x\nbc {\n}   # y\n",          // and one of comments
           "a {\n}\n/* c */ b  {\n}\n",            // an item that does not begin its line
           "a = <<E\n${\nb}\nE\nc {\nd = 1\n}\n",  // a heredoc that leaves the indent one level less
           "a {\nb = <<E\n${\nb}\nE\nc {\nd = 1\n}\n}\n",
           "a {\nb {\nc {\n}\nd {\nx=1\n\nyz=2 # x\n}\n}\n}\ne {\n}\n",  // blocks that go on in the next chunk
           "\xEF\xBB\xBF  a=1\nb {\n\tc = 1\n }\n   ",
           "\xEF\xBB\xBF  ",
           "",
           "\n\n  \n\t",
           "a {}\n\n\n# x\n\n  b {}",
       }) {
    EXPECT_EQ(printed_in_chunks(text), printed(text)) << text;
  }
}

/// How often `read_tokens` tells of `text` to one who never forgets.
int times_told(const std::string& text) {
  int told = 0;
  read_tokens(text, {.enough = 1}, [&](const TokensRead&) { return ++told, AfterItem::go_on; });
  return told;
}

// A block's end comes few tokens behind its last attribute, where a run of lines goes on: to be told only some tokens
// later would mean, in a source of many like it, never to be told of the end.
TEST(Chunks, may_end_with_every_item) {
  EXPECT_EQ(times_told("a {\n  b = [1, 2, 3, 4, 5, 6, 7, 8]\n}\nc {\n}\n"), 3 + 1) << "and once at the end";
}

TEST(Chunks, find_a_name_that_an_earlier_chunk_has) {
  EXPECT_EQ(printed_in_chunks("a = 1\nb {\n}\na = 2\n"), "not accepted");
  EXPECT_NE(printed_in_chunks("a = 1\nb {\n  a = 1\n}\nc = 2\n"), "not accepted");
}

RC_GTEST_PROP(Chunks, of_any_valid_file_print_as_the_whole_does, ()) {
  generate::Choices choices(*rc::gen::resize(300, rc::gen::arbitrary<std::vector<std::uint32_t>>()));
  std::string text;
  for (int files = 0; files < 3; ++files) text += generate::valid_file(choices) + "\n";
  RC_LOG() << text;
  RC_PRE(parse(Source("whole", text)).ok());
  RC_ASSERT(printed_in_chunks(text) == printed(text));
}

RC_GTEST_PROP(Judging, says_whether_formatting_would_change_anything, ()) {
  generate::Choices choices(*rc::gen::resize(300, rc::gen::arbitrary<std::vector<std::uint32_t>>()));
  std::string text = generate::valid_file(choices);
  Source source("any", *rc::gen::arbitrary<bool>() ? text : printed(text));
  Formatted formatted = format_source(source);
  Judged judged = judge_source(source);
  RC_ASSERT(judged.changes == formatted.changed());
  RC_ASSERT(judged.diagnostics.size() == formatted.diagnostics.size());
}

/// More than a megabyte: `piece` again and again, with `middle` between the halves.
std::string large(const std::string& piece, const std::string& middle) {
  std::string half;
  while (half.size() < (1 << 19) + 100) half += piece;
  return half + middle + half;
}

void same_with_two_threads(const std::string& text) {
  Source source("large", text);
  Formatted one = format_source(source, {}, 1);
  Formatted two = format_source(source, {}, 2);
  EXPECT_EQ(one.changed(), two.changed());
  EXPECT_EQ(one.changed(), judge_source(source, 1).changes);
  EXPECT_EQ(one.changed(), judge_source(source, 2).changes);
  EXPECT_TRUE(new_text(source, one.edits) == new_text(source, two.edits));
  ASSERT_EQ(one.diagnostics.size(), two.diagnostics.size());
  EXPECT_EQ(one.diagnostics.size(), judge_source(source, 2).diagnostics.size());
  for (std::size_t i = 0; i < one.diagnostics.size(); ++i) {
    EXPECT_EQ(one.diagnostics[i].message, two.diagnostics[i].message);
    EXPECT_EQ(one.diagnostics[i].span, two.diagnostics[i].span);
  }
}

TEST(TwoThreads, give_what_one_gives) {
  const std::string block = "job \"a\" {\n  b=1\n\tcde = [ 1,2 ] # x\n}\n";
  same_with_two_threads(large(block, ""));
  same_with_two_threads(large(block, "c = 1 # x\n"));
  same_with_two_threads(large("job {\n}\n", ""));                              // canonical
  same_with_two_threads(large("a {\n  b = <<E\n}\nc d {\n}\nf\nE\n}\n", ""));  // what looks like a place to cut is text
  same_with_two_threads("x = 1\n" + large(block, "") + "x = 2\n");             // the halves have the same name
  same_with_two_threads("x = 1\n" + large(block, "") + "y = 2\n");
  same_with_two_threads(large(block, "") + "job {\n");          // broken behind the cut
  same_with_two_threads("job }\n" + large(block, ""));          // and before it
  same_with_two_threads("job {\n" + large(block, "") + "}\n");  // no place to cut
}

TEST(NewText, leaves_long_stretches_where_they_are) {
  const std::string text = "x=1\n" + large("job {\n}\n", "y=2\n") + "z=3\n";
  const Source source("far apart", text);
  const Formatted formatted = format_source(source);
  EXPECT_TRUE(new_text(source, formatted.edits) == printed(text));
  std::size_t made = 0;
  write_new_text(source, formatted.edits, [&](std::string_view piece) {
    const bool is_part = piece.data() >= source.bytes().data() && piece.data() <= source.bytes().data() + source.size();
    if (!is_part) made += piece.size();
  });
  EXPECT_LT(made, 100U) << "what does not change is not copied";
}

TEST(NewText, of_many_edits_is_whole) {
  const std::string text = large("job \"a\" {\n  b=1\n\tcde = [ 1,2 ] # x\n}\n", "");
  const Source source("many", text);
  EXPECT_TRUE(new_text(source, format_source(source).edits) == printed(text));
}

}  // namespace
}  // namespace jobstamp
