// Which files of a call are looked into: never one too few, and of many that have nothing to do with it almost none.
// SPDX-License-Identifier: Apache-2.0
#include "transform/relevant.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "jobstamp/parse.hpp"
#include "transform/cut_name.hpp"

namespace jobstamp::transform {
namespace {

bool can_be_joined(std::string_view name, const std::string& text) {
  CutName cut(name);
  cut.look_at(text);
  return cut.can_be_joined();
}

TEST(CutNames, are_seen_where_references_join_them) {
  EXPECT_TRUE(can_be_joined("web-app", "x = \"acme/web${var.a}\"\na = \"-app:1.0\"\n"));
  EXPECT_TRUE(can_be_joined("web-app", "x = \"${var.a}-${var.b}:1.0\"\na = \"web\"\nb = \"app\"\n"));
  EXPECT_TRUE(can_be_joined("python3", "x = \"python${var.a}:1.0\"\na = 3\n"));
  EXPECT_TRUE(can_be_joined("web", "x = \"${var.a}${var.b}${var.c}\"\na = \"w\"\nb = \"e\"\nc = \"b\"\n"));
  EXPECT_FALSE(can_be_joined("web-app", "x = \"acme/web${var.a}\"\na = \"-api:1.0\"\n"));
  EXPECT_FALSE(can_be_joined("web-app", "x = \"${var.a}_${var.b}:1.0\"\na = \"web\"\nb = \"app\"\n"));
}

RC_GTEST_PROP(CutNames, are_seen_wherever_they_are_cut, ()) {
  auto letter = rc::gen::elementOf(std::string("ab-_.19"));
  auto parts = *rc::gen::nonEmpty(
      rc::gen::container<std::vector<std::string>>(rc::gen::nonEmpty(rc::gen::container<std::string>(letter))));
  std::string name, source = "image = \"acme/", values;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    name += parts[i];
    bool is_text = *rc::gen::arbitrary<bool>();
    std::string variable = "v" + std::to_string(i);
    source += is_text ? parts[i] : "${var." + variable + "}";
    if (!is_text) values += variable + " = \"" + parts[i] + "\"\n";
  }
  std::string text = values + source + ":1.0\"\n";
  RC_ASSERT(text.find(name) != text.npos || can_be_joined(name, text));
}

std::vector<std::size_t> relevant(const std::vector<std::string>& texts, const std::string& name) {
  std::vector<Parsed> parsed;
  for (const std::string& text : texts) parsed.push_back(parse(Source("job.nomad", text)));
  std::vector<const Tree*> trees;
  for (const Parsed& each : parsed) trees.push_back(&each.tree);
  SetOptions options;
  options.versions = {{name, "1.2"}};
  return relevant_files(trees, options);
}

std::string job_of(const std::string& image) { return "job \"j\" {\n  image = \"" + image + "\"\n}\n"; }

TEST(RelevantFiles, are_those_that_may_have_the_name_and_all_variable_files) {
  using Files = std::vector<std::size_t>;
  EXPECT_EQ(relevant({job_of("acme/web:1"), job_of("acme/api:1"), "a = 1\n"}, "acme/web"), (Files{0, 2}));
  EXPECT_EQ(relevant({job_of("${var.image}"), job_of("acme/api:1"), "image = \"web:1\"\n"}, "web"), (Files{0, 2}));
  EXPECT_EQ(relevant({job_of("w${var.rest}"), job_of("a${var.rest}"), "rest = \"eb:1\"\n"}, "web"), (Files{0, 2}));
  EXPECT_EQ(relevant({job_of("\\u0077eb:1"), job_of("api:1")}, "web"), (Files{0})) << "an escape";
}

}  // namespace
}  // namespace jobstamp::transform
