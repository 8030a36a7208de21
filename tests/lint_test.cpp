// The table of rules and the files behind it, and the schema that the rules read.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/lint.hpp"
#include "project.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "jobstamp/parse.hpp"

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

bool looks_at(std::string_view code, const Meaning& meaning) {
  const Rule* rule = *std::ranges::find(rules(), code, &Rule::code);
  return std::ranges::any_of(rule->check, [&](const Look& each) { return each.suits && each.suits(meaning); });
}

// A form that the schema has and the rule does not would be judged by nobody.
TEST(Lint, each_pattern_and_length_of_the_schema_is_judged) {
  std::size_t patterns = 0;
  std::size_t lengths = 0;
  for (const Meaning& each : all_meanings()) {
    const schema::Attribute* row = each.attribute;
    if (!row) continue;
    patterns += row->pattern.empty() ? 0 : 1;
    lengths += row->max_length == 0 ? 0 : 1;
    EXPECT_EQ(looks_at("invalid-name", each), !row->pattern.empty()) << row->name;
    EXPECT_TRUE(row->max_length == 0 || looks_at("out-of-range", each)) << row->name;
  }
  EXPECT_GE(patterns, 5U);
  EXPECT_GE(lengths, 1U);
}

TEST(Lint, names_of_functions_and_zones_are_sorted) {
  EXPECT_TRUE(std::ranges::is_sorted(schema::template_functions(), {}, &schema::TemplateFunction::name));
  EXPECT_TRUE(std::ranges::is_sorted(schema::time_zones()));
  EXPECT_NE(schema::template_function("key"), nullptr);
  EXPECT_EQ(schema::template_function("keys"), nullptr);
  EXPECT_TRUE(schema::is_time_zone("UTC"));
  EXPECT_FALSE(schema::is_time_zone("utc"));
}

TEST(Lint, a_level_of_ones_own_wins_and_the_last_one_most) {
  const Rule& rule = *lint::rule("image-latest");
  EXPECT_EQ(level_of(rule, {}), Severity::warning);
  EXPECT_EQ(level_of(rule, {.levels = {{"image-latest", Severity::error}}}), Severity::error);
  EXPECT_EQ(level_of(rule, {.levels = {{"image-latest", Severity::error}, {"image-latest", std::nullopt}}}),
            std::nullopt);
}

// No case of corpus/lint: of a circle Nomad names one local or another, not the same each time, and is compared there.
TEST(Lint, a_circle_of_locals_is_told_where_it_closes) {
  Parsed parsed =
      parse(Source("job.nomad",
                   "locals {\n  again = local.first\n  first = local.second\n  second = upper(local.third)\n"
                   "  third = { a = local.first }\n}\njob \"web\" {}\n"));
  Diagnostics found = lint(inputs_of({&parsed.tree}), 0, {});
  std::erase_if(found, [](const Diagnostic& each) { return each.code != "circular-local"; });
  ASSERT_EQ(found.size(), 1);
  EXPECT_EQ(parsed.tree.source().position(found[0].span.begin).line, 5);
  EXPECT_EQ(found[0].message, "the local `first` is made of itself");
}

// Locals, each made of the one before by `made_of`, and a job that uses the last.
std::string locals_in_a_row(int count, const std::string& first,
                            const std::function<std::string(const std::string&)>& made_of) {
  std::string text = "locals {\n  l0 = " + first + "\n";
  for (int i = 1; i < count; ++i)
    text += "  l" + std::to_string(i) + " = " + made_of("local.l" + std::to_string(i - 1)) + "\n";
  return text + "}\njob \"web\" {\n  meta {\n    x = local.l" + std::to_string(count - 1) + "\n  }\n}\n";
}

// Locals that double one another took time and memory without end, and a long row of them all of the stack.
TEST(Lint, locals_that_name_one_another_end) {
  auto same = [](const std::string& local) { return local; };
  auto twice_in_a_text = [](const std::string& local) { return "\"${" + local + "}${" + local + "}\""; };
  auto twice_in_a_list = [](const std::string& local) { return "[" + local + ", " + local + "]"; };
  const std::string texts[] = {
      locals_in_a_row(60, "\"x\"", twice_in_a_text),
      locals_in_a_row(60, "{}", twice_in_a_text),
      locals_in_a_row(60, "\"x\"", twice_in_a_list),
      locals_in_a_row(100'000, "\"x\"", same),
  };
  for (const std::string& text : texts) {
    Parsed parsed = parse(Source("job.nomad", text));
    ASSERT_TRUE(parsed.ok());
    Inputs inputs = inputs_of({&parsed.tree});
    EXPECT_TRUE(has_errors(lint(inputs, 0, {}))) << "a job without a group";
    EXPECT_TRUE(find_sites(inputs).all.empty());
  }
}

}  // namespace
}  // namespace jobstamp::lint
