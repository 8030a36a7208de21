// The table of rules and the files behind it, and the schema that the rules read.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/lint.hpp"
#include "project.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace jobstamp::lint {
namespace {

std::string file_of(std::string_view code) {
  std::string file(code);
  std::ranges::replace(file, '-', '_');
  return file + ".cpp";
}

TEST(Lint, rules_stand_in_order_and_each_has_its_file) {
  EXPECT_TRUE(std::ranges::is_sorted(rules(), {}, [](const Rule* each) { return each->code; }));
  std::set<std::string> named;
  for (const Rule* rule : rules()) named.insert(file_of(rule->code));
  std::set<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator(project_root() / "src/lint/rules")) {
    found.insert(entry.path().filename());
  }
  EXPECT_EQ(named, found) << "rows of src/lint/rules.def, and files of src/lint/rules";
}

TEST(Lint, each_rule_says_what_why_and_where_from) {
  for (const Rule* rule : rules()) {
    EXPECT_FALSE(rule->what.empty() || rule->what.ends_with('.')) << rule->code;
    EXPECT_TRUE(rule->why.ends_with('.')) << rule->code;
    EXPECT_TRUE(rule->instead.empty() || rule->instead.ends_with('\n')) << rule->code;
    EXPECT_FALSE(rule->source.empty()) << rule->code;
    EXPECT_EQ(lint::rule(rule->code), rule);
  }
}

TEST(Lint, a_level_of_ones_own_wins_and_the_last_one_most) {
  const Rule& rule = *lint::rule("image-latest");
  EXPECT_EQ(level_of(rule, {}), Severity::warning);
  EXPECT_EQ(level_of(rule, {.levels = {{"image-latest", Severity::error}}}), Severity::error);
  EXPECT_EQ(level_of(rule, {.levels = {{"image-latest", Severity::error}, {"image-latest", std::nullopt}}}),
            std::nullopt);
}

}  // namespace
}  // namespace jobstamp::lint
