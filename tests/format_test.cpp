// What the cases of corpus/format cannot say: that each row and each pass is shown by one of them, that a column is
// what the reference counts, that time is linear and that only blanks move. The cases themselves have their harness.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "format/columns.hpp"
#include "format/passes.hpp"
#include "format/spacing.hpp"
#include "jobstamp/parse.hpp"
#include "project.hpp"

namespace {

namespace fs = std::filesystem;
using jobstamp::format::columns;
using jobstamp::format::Passes;

std::string printed(std::string text, const Passes& passes = {}) {
  auto parsed = jobstamp::parse({"test.hcl", std::move(text)});
  EXPECT_TRUE(parsed.ok());
  std::string out;
  jobstamp::format::print(parsed.tree, passes, out);
  return out;
}

std::vector<std::string> inputs_of_cases() {
  std::vector<std::string> inputs;
  for (const auto& entry : fs::recursive_directory_iterator(jobstamp::project_root() / "corpus/format")) {
    if (entry.path().filename() != "input.nomad.hcl") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return inputs;
}

// Is there a case that would be printed otherwise without what `passes` leaves out?
bool shows(const std::vector<std::string>& inputs, const Passes& passes) {
  return std::ranges::any_of(inputs,
                             [&](const std::string& input) { return printed(input, passes) != printed(input); });
}

TEST(Format, every_pass_is_shown_by_a_case) {
  auto inputs = inputs_of_cases();
  EXPECT_FALSE(shows(inputs, {}));
  EXPECT_TRUE(shows(inputs, {.indent = false}));
  EXPECT_TRUE(shows(inputs, {.spacing = false}));
  EXPECT_TRUE(shows(inputs, {.align = false}));
  EXPECT_TRUE(shows(inputs, {.comments = false}));
}

TEST(Format, every_spacing_row_is_shown_by_a_case) {
  auto inputs = inputs_of_cases();
  auto rows = jobstamp::format::spacing_rows();
  for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
    EXPECT_TRUE(shows(inputs, {.row_off = row})) << rows[static_cast<std::size_t>(row)].reason;
  }
}

TEST(Format, the_printer_appends) {
  auto parsed = jobstamp::parse({"test.hcl", "a=1\n"});
  std::string out = "before ";
  jobstamp::print(parsed.tree, out);
  EXPECT_EQ(out, "before a = 1\n");
}

// What stands as it should is not laid out, until a line comes that moves it.
TEST(Format, a_run_that_stands_moves_with_the_line_that_does_not) {
  const std::string stands = "b {\n  a  = 1\n  bc = [2]\n";
  EXPECT_EQ(printed(stands + "}\n"), stands + "}\n");
  EXPECT_EQ(printed(stands + "  d = 3\n}\n"), stands + "  d  = 3\n}\n");
  EXPECT_EQ(printed(stands + "d  = 3\n}\n"), stands + "  d  = 3\n}\n");
  EXPECT_EQ(printed(stands + "  d  = 3 # x\n}\n"), stands + "  d  = 3 # x\n}\n");
  EXPECT_EQ(printed(stands + "  def = 3\n}\n"), "b {\n  a   = 1\n  bc  = [2]\n  def = 3\n}\n");
  EXPECT_EQ(printed("a  = 1\nb  = 2\n\nc  = 3\n"), "a = 1\nb = 2\n\nc = 3\n") << "no name is as long as that";
  EXPECT_EQ(printed("a  = 1\nb\t = 2\ncd = 3\n"), "a  = 1\nb  = 2\ncd = 3\n");
  EXPECT_EQ(printed("\u00e9  = 1\nab = 2\n"), "\u00e9  = 1\nab = 2\n");
}

TEST(Format, an_empty_file_stays_empty) { EXPECT_EQ(printed(""), ""); }

// The number that `1` becomes when `.` and `tail` follow at once, if it becomes one, is kept apart by a blank.
TEST(Format, a_blank_stays_only_where_numbers_would_join) {
  for (const char* tail : {"5", "0", "e5", "E5", "e-5", "e5x"}) {
    EXPECT_EQ(printed("a = 1   ." + std::string(tail) + "\n"), "a = 1 ." + std::string(tail) + "\n");
  }
  for (const char* tail : {"e", "e-", "ee5", "x5", "e-x", "*"}) {
    EXPECT_EQ(printed("a = 1   ." + std::string(tail) + "\n"), "a = 1." + std::string(tail) + "\n");
  }
}

TEST(Format, only_blanks_move) {
  auto without_blanks = [](std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t'; });
    return text;
  };
  for (const auto& input : inputs_of_cases()) {
    if (input.starts_with("\xEF\xBB\xBF")) continue;  // the mark goes
    EXPECT_EQ(without_blanks(printed(input)), without_blanks(input));
  }
}

// Each count is what go-textseg v15, the reference's counter, says.
struct Count {
  const char* claim;
  std::string_view text;
  std::uint32_t columns;
};

const Count counts[] = {
    {"nothing is none", "", 0},
    {"a byte of ASCII is one", "image = \"x\"", 11},
    {"a tab is one", "\ta", 2},
    {"CR LF is one", "a\r\nb", 3},
    {"LF CR is two", "\n\r", 2},
    {"a lone CR is one, past eight bytes too", "0123456789\r", 11},
    {"a wide letter is one", "日本語", 3},
    {"a combining mark adds nothing", "e\u0301e", 2},
    {"but is one by itself", "\u0301", 1},
    {"a flag is two letters", "🇩🇪🇫🇷🇩", 3},
    {"a family is one", "👨‍👩‍👧!", 2},
    {"a skin tone adds nothing", "👍🏽", 1},
    {"a reserved pictograph is one already", "😀\u200D\U0001FC00", 1},
    {"a joiner after a letter glues nothing", "a\u200D😀", 2},
    {"a joiner after a flag does", "🇩🇪\u200D😀", 1},
    {"L V T is a syllable", "\u1112\u1161\u11AB", 1},
    {"LV T is one", "\uD558\u11AB", 1},
    {"L LV T is two", "\u1112\uD558\u11AB", 2},
    {"LVT T is one, and V no more", "\uD55C\u11AB\u1161", 2},
    {"a prefix is part of what follows", "\u06005", 1},
    {"but not of a line end", "\u0600\n", 2},
    {"a mark after U+FFFD is by itself", "\uFFFD\u0301", 2},
    {"nothing extends a control", "\u200B\u0301", 2},
    {"nor a reserved one", "\U000E0FFF\u0301", 2},
    {"a spacing mark adds nothing", "\u0928\u0940", 1},
    {"a byte that is no character is one", "\xFF\x80\xC3", 3},
    {"an overlong form is one", "\xC0\x80", 1},
    {"and extends nothing", std::string_view("a\xE0\x8C\x81", 4), 2},
    {"a surrogate is one", "\xED\xA0\x80", 1},
    {"so is what lies above U+10FFFF", "\xF5\x80\x80\x80", 1},
};

TEST(Columns, are_grapheme_clusters_as_the_reference_counts_them) {
  for (const auto& count : counts) EXPECT_EQ(columns(count.text), count.columns) << count.claim;
}

}  // namespace
