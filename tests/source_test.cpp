// Bytes and where in them a person would look: lines, columns in every unit, widths.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/source.hpp"

#include <thread>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace jobstamp {
namespace {

Source source_of(std::string bytes) { return Source("web.nomad", std::move(bytes)); }

std::uint32_t column_after(std::string text, Column unit) {
  auto size = static_cast<std::uint32_t>(text.size());
  return source_of(std::move(text)).position(size, unit).column - 1;
}

TEST(Source, keeps_its_bytes_at_one_address_for_all_copies) {
  std::string_view bytes;
  Source copy;
  {
    Source source("a.hcl", "short");
    bytes = source.bytes();
    copy = source;
  }
  EXPECT_EQ(copy.bytes().data(), bytes.data());
  EXPECT_EQ(copy.bytes(), "short");
  EXPECT_EQ(copy.name(), "a.hcl");
}

TEST(Source, has_one_line_more_than_line_ends) {
  EXPECT_EQ(source_of("").line_count(), 1U);
  EXPECT_EQ(source_of("a").line_count(), 1U);
  EXPECT_EQ(source_of("a\n").line_count(), 2U);
  EXPECT_EQ(source_of("a\r\n\nb").line_count(), 3U);
}

TEST(Source, gives_lines_without_their_ends) {
  Source source = source_of("one\r\n\ntwo\rmore");
  EXPECT_EQ(source.text(source.line(1)), "one");
  EXPECT_EQ(source.text(source.line(2)), "");
  EXPECT_EQ(source.text(source.line(3)), "two\rmore");
  EXPECT_EQ(source.line(4), (Span{14, 14}));
  EXPECT_EQ(source.line(0), (Span{14, 14}));
}

TEST(Source, counts_a_line_end_to_the_line_it_ends) {
  Source source = source_of("ab\ncd\n");
  EXPECT_EQ(source.position(2), (Position{1, 3}));
  EXPECT_EQ(source.position(3), (Position{2, 1}));
  EXPECT_EQ(source.position(6), (Position{3, 1}));
}

TEST(Source, counts_no_byte_order_mark) {
  Source source = source_of("\xEF\xBB\xBFｅ = 1\n\xEF\xBB\xBF=");
  LineWalk lines(source);
  for (Column unit : {Column::bytes, Column::characters, Column::utf16, Column::cells}) {
    EXPECT_EQ(source.position(0, unit), (Position{1, 1}));
    EXPECT_EQ(source.position(3, unit), (Position{1, 1}));
  }
  EXPECT_EQ(source.position(6), (Position{1, 4}));
  EXPECT_EQ(source.position(6, Column::utf16), (Position{1, 2}));
  EXPECT_EQ(lines.position(2), (Position{1, 1}));
  EXPECT_EQ(lines.position(6), (Position{1, 4}));
  EXPECT_EQ(source.position(14), (Position{2, 4})) << "it is one at the beginning alone";
}

struct Widths {
  const char* text;
  std::uint32_t bytes, characters, utf16, cells;
};

TEST(Source, counts_columns_in_the_unit_that_is_asked_for) {
  // clang-format off
  const Widths rows[] = {
      {"plain", 5, 5, 5, 5},
      {"\ta", 2, 2, 2, 2},
      {"\x01\x7F", 2, 2, 2, 2},
      {"é", 2, 1, 1, 1},
      {"e\u0301", 3, 2, 2, 1},
      {"漢字", 6, 2, 2, 4},
      {"😀", 4, 1, 2, 2},
      {"🇨🇭", 8, 2, 4, 2},
      {"👩\u200D👧", 11, 3, 5, 2},
      {"\u0085", 2, 1, 1, 1},
      {"\xFF\xC3", 2, 2, 2, 2},
      {"\xED\xA0\x80", 3, 3, 3, 3},  // a surrogate is no UTF-8
      {"\xC0\x80", 2, 2, 2, 2},      // nor is an overlong form
  };
  // clang-format on
  for (const Widths& row : rows) {
    EXPECT_EQ(column_after(row.text, Column::bytes), row.bytes) << row.text;
    EXPECT_EQ(column_after(row.text, Column::characters), row.characters) << row.text;
    EXPECT_EQ(column_after(row.text, Column::utf16), row.utf16) << row.text;
    EXPECT_EQ(column_after(row.text, Column::cells), row.cells) << row.text;
    EXPECT_EQ(display_width(row.text), row.cells) << row.text;
  }
}

TEST(Source, says_what_a_character_is_and_that_a_bad_byte_is_none) {
  Character euro = first_character("€x");
  EXPECT_EQ(euro.code, U'€');
  EXPECT_EQ(euro.size, 3U);
  EXPECT_TRUE(euro.valid);
  Character bad = first_character("\xE2\x82");
  EXPECT_EQ(bad.code, char32_t{0xFFFD});
  EXPECT_EQ(bad.size, 1U);
  EXPECT_FALSE(bad.valid);
  EXPECT_TRUE(first_character("\uFFFD").valid);
}

TEST(Source, takes_a_cluster_as_a_whole) {
  EXPECT_EQ(first_grapheme("ab"), 1U);
  EXPECT_EQ(first_grapheme("\r\nx"), 2U);
  EXPECT_EQ(first_grapheme("\n\r"), 1U);
  EXPECT_EQ(first_grapheme(" \u0301x"), 3U);
  EXPECT_EQ(first_grapheme("🇨🇭🇦🇹"), 8U);
  EXPECT_EQ(first_grapheme("\xFF\u0301"), 1U);
}

TEST(Source, answers_many_threads_at_once) {
  Source source = source_of(std::string(1000, '\n'));
  std::vector<std::thread> threads;
  std::vector<Position> answers(4);
  for (Position& answer : answers) threads.emplace_back([&] { answer = source.position(1000); });
  for (std::thread& thread : threads) thread.join();
  for (Position answer : answers) EXPECT_EQ(answer, (Position{1001, 1}));
}

/// The definition, one byte at a time.
Position counted(std::string_view bytes, std::uint32_t offset) {
  Position position;
  for (char byte : bytes.substr(0, offset)) {
    position = byte == '\n' ? Position{position.line + 1, 1} : Position{position.line, position.column + 1};
  }
  return position;
}

RC_GTEST_PROP(Source, finds_the_line_and_column_that_counting_finds, ()) {
  auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab\r\n\n")));
  Source source = source_of(bytes);
  for (std::uint32_t offset = 0; offset <= source.size(); ++offset) {
    RC_ASSERT(source.position(offset) == counted(bytes, offset));
  }
}

RC_GTEST_PROP(LineWalk, finds_what_the_source_finds_in_any_order, ()) {
  auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcdef\r\n\n")));
  Source source = source_of(bytes);
  LineWalk lines(source);
  for (auto offset : *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange(0U, source.size() + 1))) {
    Line line = lines.line_of(offset);
    RC_ASSERT(lines.position(offset) == source.position(offset));
    RC_ASSERT(line.number == source.position(offset).line);
    RC_ASSERT(line.span == source.line(line.number));
  }
}

RC_GTEST_PROP(Source, takes_any_bytes_in_any_unit, (const std::string& bytes)) {
  Source source = source_of(bytes);
  for (std::uint32_t offset = 0; offset <= source.size(); ++offset) {
    Position exact = source.position(offset);
    for (Column unit : {Column::characters, Column::utf16, Column::cells}) {
      Position position = source.position(offset, unit);
      RC_ASSERT(position.line == exact.line);
      RC_ASSERT(position.column <= exact.column);
    }
  }
}

TEST(Glob, matches_whole_names) {
  EXPECT_TRUE(glob_matches("web-*", "web-1"));
  EXPECT_TRUE(glob_matches("*", ""));
  EXPECT_TRUE(glob_matches("a*b*c", "aXbYbc"));
  EXPECT_TRUE(glob_matches("we?", "web"));
  EXPECT_TRUE(glob_matches("[a-w]eb", "web"));
  EXPECT_TRUE(glob_matches("[!a]eb", "web"));
  EXPECT_TRUE(glob_matches("a[", "a["));
  EXPECT_FALSE(glob_matches("web", "webs"));
  EXPECT_FALSE(glob_matches("web?", "web"));
  EXPECT_FALSE(glob_matches("[a-c]eb", "web"));
}

}  // namespace
}  // namespace jobstamp
