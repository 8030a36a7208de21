// `.jobstamp.hcl`: what each key says, what is said of a slip, and which files its patterns leave out. The examples of
// docs/settings.md are read here too.
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "jobstamp/pipeline.hpp"
#include "project.hpp"

namespace jobstamp {
namespace {

using Words = std::vector<std::string>;

ReadSettings read(const std::string& text) { return read_settings(Source(".jobstamp.hcl", text)); }

// What is wrong, a line each: `LINE:COLUMN: MESSAGE (HELP)`.
std::string faults(const std::string& text) {
  Source source(".jobstamp.hcl", text);
  std::string lines;
  for (const auto& each : read_settings(source).diagnostics) {
    EXPECT_EQ(each.severity, Severity::error);
    Position place = source.position(each.span.begin);
    lines += std::to_string(place.line) + ":" + std::to_string(place.column) + ": " + each.message;
    lines += each.help.empty() ? "\n" : " (" + each.help + ")\n";
  }
  return lines;
}

TEST(Settings, says_what_each_key_says) {
  Settings settings = read(
                          "exclude = [\"vendor/\", \"a*\"]\nnomad = \"1.9.3\"\nplaceholders = [\"RELEASE\"]\n"
                          "rules {\n  image-latest = \"error\"\n  wrong-type = \"off\"\n}\n")
                          .settings;
  EXPECT_EQ(settings.excludes, Words({"vendor/", "a*"}));
  EXPECT_EQ(settings.nomad, "1.9.3");
  EXPECT_EQ(settings.placeholders, Words({"RELEASE"}));
  ASSERT_EQ(settings.rules.size(), 2U);
  EXPECT_EQ(settings.rules[0].code, "image-latest");
  EXPECT_EQ(settings.rules[0].level, Severity::error);
  EXPECT_EQ(settings.rules[1].level, std::nullopt);
  EXPECT_EQ(faults(""), "");
}

TEST(Settings, names_a_key_that_is_none_and_a_near_one) {
  EXPECT_EQ(faults("\nexcludes = []\n"), "2:1: there is no setting `excludes` (did you mean `exclude`?)\n");
  EXPECT_EQ(faults("colour \"x\" {\n}\n"),
            "1:1: there is no setting `colour` (it is one of `rules`, `exclude`, `nomad` or `placeholders`)\n");
}

TEST(Settings, names_a_rule_that_is_none_and_a_level_that_is_none) {
  EXPECT_EQ(faults("rules {\n  image-lates = \"off\"\n}\n"),
            "2:3: there is no rule `image-lates` (did you mean `image-latest`?)\n");
  EXPECT_EQ(faults("rules {\n  x = \"off\"\n}\n"),
            "2:3: there is no rule `x` (`jobstamp lint --list-rules` has them all)\n");
  EXPECT_EQ(faults("rules {\n  image-latest = \"warn\"\n  wrong-type = \"errror\"\n}\n"),
            "2:18: `warn` is no level (it is one of `off`, `info`, `warning` or `error`)\n"
            "3:16: `errror` is no level (did you mean `error`?)\n");
  EXPECT_EQ(faults("rules {\n  image-latest {}\n}\n"), "2:3: a rule is no block (write `image-latest = \"off\"`)\n");
}

TEST(Settings, names_a_value_that_has_another_form) {
  EXPECT_EQ(faults("rules = {}\n"), "1:1: `rules` is a block (write `rules { RULE = \"LEVEL\" }`)\n");
  EXPECT_EQ(faults("exclude {}\n"), "1:1: `exclude` is no block (write `exclude = [\"PATTERN\"]`)\n");
  EXPECT_EQ(faults("exclude = \"a\"\n"),
            "1:11: `exclude` is a list of texts (put brackets around it: `exclude = [...]`)\n");
  EXPECT_EQ(faults("exclude = [a, \"\", \"${b}\"]\n"),
            "1:12: a text in quotes is expected here, without `${ }`\n1:15: this text is empty (delete it)\n"
            "1:19: a text in quotes is expected here, without `${ }`\n");
  EXPECT_EQ(faults("nomad = 1.9\n"), "1:9: a text in quotes is expected here, without `${ }`\n");
  for (std::string release : {"", "1", "v1.9.3", "1.9.3-beta", "1..9", ".1.9", "1.9.", "1.2.3.4"}) {
    EXPECT_EQ(faults("nomad = \"" + release + "\"\n"),
              "1:9: `" + release + "` is no release of Nomad (write it like `\"1.9.3\"`)\n");
  }
  EXPECT_EQ(faults("nomad = \"1.9\"\n"), "");
}

TEST(Settings, keeps_what_is_right_beside_what_is_wrong) {
  EXPECT_EQ(read("x = 1\nexclude = [\"a\", 1]\n").settings.excludes, Words({"a"}));
}

TEST(Settings, that_are_no_hcl_say_nothing_but_that) {
  ReadSettings broken = read("exclude = [\"a\"\nnomad = \"1.9.3\"\n");
  EXPECT_TRUE(has_errors(broken.diagnostics));
  EXPECT_TRUE(broken.settings.excludes.empty());
  EXPECT_FALSE(faults("nomad = \"1.9\"\nnomad = \"1.8\"\n").empty()) << "a key that stands twice";
}

TEST(Settings, are_read_as_their_page_shows_them) {
  std::ifstream in(project_root() / "docs/settings.md");
  std::string page{std::istreambuf_iterator<char>(in), {}};
  page.resize(page.find("# Comments:"));
  const std::string fence = "```hcl\n";
  std::size_t examples = 0;
  for (auto at = page.find(fence); at != page.npos; at = page.find(fence, at + 1)) {
    at += fence.size();
    std::string example = page.substr(at, page.find("```", at) - at);
    EXPECT_EQ(faults(example), "") << example;
    EXPECT_EQ(format_source(Source("a.hcl", example)).changed(), false) << example;
    ++examples;
  }
  EXPECT_EQ(examples, 5U);
}

bool excluded(const Words& patterns, std::string_view path) { return is_excluded(patterns, path); }

TEST(Excludes, a_name_leaves_out_files_and_folders_at_any_depth) {
  EXPECT_TRUE(excluded({"old"}, "old"));
  EXPECT_TRUE(excluded({"old"}, "a/b/old"));
  EXPECT_TRUE(excluded({"old"}, "a/old/b/web.nomad"));
  EXPECT_FALSE(excluded({"old"}, "a/older/web.nomad"));
  EXPECT_TRUE(excluded({"*.old.nomad"}, "a/web.old.nomad"));
  EXPECT_FALSE(excluded({}, "a"));
}

TEST(Excludes, a_slash_at_the_end_means_folders) {
  EXPECT_TRUE(excluded({"old/"}, "a/old/web.nomad"));
  EXPECT_FALSE(excluded({"old/"}, "a/old"));
  EXPECT_TRUE(excluded({"/old/"}, "old/web.nomad"));
  EXPECT_FALSE(excluded({"/old/"}, "a/old/web.nomad"));
}

TEST(Excludes, a_slash_before_that_begins_beside_the_settings) {
  EXPECT_TRUE(excluded({"/web.nomad"}, "web.nomad"));
  EXPECT_FALSE(excluded({"/web.nomad"}, "a/web.nomad"));
  EXPECT_TRUE(excluded({"a/*.nomad"}, "a/web.nomad"));
  EXPECT_FALSE(excluded({"a/*.nomad"}, "a/b/web.nomad")) << "a star stays in its folder";
  EXPECT_FALSE(excluded({"a/*.nomad"}, "b/a/web.nomad"));
}

TEST(Excludes, two_stars_are_any_number_of_folders) {
  EXPECT_TRUE(excluded({"**/old/*.nomad"}, "old/web.nomad"));
  EXPECT_TRUE(excluded({"**/old/*.nomad"}, "a/b/old/web.nomad"));
  EXPECT_TRUE(excluded({"a/**/web.nomad"}, "a/web.nomad"));
  EXPECT_TRUE(excluded({"a/**/web.nomad"}, "a/b/c/web.nomad"));
  EXPECT_FALSE(excluded({"a/**/web.nomad"}, "b/web.nomad"));
  EXPECT_TRUE(excluded({"a/**"}, "a/b/c"));
  EXPECT_FALSE(excluded({"a/**"}, "a"));
  EXPECT_TRUE(excluded({"**"}, "a/b"));
  EXPECT_TRUE(excluded({"a/**/b/**/c"}, "a/x/b/b/y/c"));
}

TEST(Excludes, the_last_pattern_that_fits_decides) {
  EXPECT_FALSE(excluded({"*.nomad", "!web.nomad"}, "a/web.nomad"));
  EXPECT_TRUE(excluded({"*.nomad", "!web.nomad", "/a/web.nomad"}, "a/web.nomad"));
  EXPECT_TRUE(excluded({"!web.nomad", "*.nomad"}, "web.nomad"));
  EXPECT_TRUE(excluded({"a/", "!a/web.nomad"}, "a/web.nomad")) << "its folder is left out";
  EXPECT_FALSE(excluded({"a/*", "!a/web.nomad"}, "a/web.nomad"));
}

}  // namespace
}  // namespace jobstamp
