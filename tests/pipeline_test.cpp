// The order of steps and the promises: what comes out is checked, and what would break a promise is held back.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "pipeline/promises.hpp"

namespace jobstamp {
namespace {

Tree tree_of(const std::string& text) { return parse(Source("a.nomad", text)).tree; }

TEST(FormatSource, gives_the_canonical_form_and_whether_it_is_another) {
  Source source("a.nomad", "a=1\n");
  Formatted formatted = format_source(source);
  EXPECT_TRUE(formatted.changed());
  EXPECT_EQ(new_text(source, formatted.edits), "a = 1\n");
  EXPECT_TRUE(formatted.diagnostics.empty());
  EXPECT_FALSE(format_source(Source("a.nomad", "a = 1\n")).changed());
}

TEST(FormatSource, moves_nothing_where_there_is_an_error) {
  Formatted formatted = format_source(Source("a.nomad", "a=\n"));
  EXPECT_FALSE(formatted.changed());
  EXPECT_TRUE(has_errors(formatted.diagnostics));
}

TEST(FormatSource, names_encodings_that_are_not_ours) {
  using namespace std::literals;
  for (auto [text, name] : {std::pair("\xFF\xFE"
                                      "a\0"s,
                                      "UTF-16"),
                            {"\xFE\xFF\0a"s, "UTF-16"},
                            {"a\0=\0"s, "UTF-16"},
                            {"\0a\0="s, "UTF-16"},
                            {"\xFF\xFE\0\0a\0\0\0"s, "UTF-32"}}) {
    auto diagnostics = format_source(Source("a.nomad", text)).diagnostics;
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_EQ(diagnostics[0].message, "this file is " + std::string(name) + ", and HCL is UTF-8");
  }
  EXPECT_TRUE(format_source(Source("a.nomad",
                                   "\xEF\xBB\xBF"
                                   "a = 1\n"))
                  .diagnostics.empty());
}

TEST(FormatSource, of_some_lines_keeps_the_bytes_of_the_others) {
  Source source("a.nomad", "a=1\nb=[\n1,\n2]\n\nc=1");
  auto formatted = [&](std::uint32_t first, std::uint32_t last) {
    return new_text(source, format_source(source, {first, last}).edits);
  };
  EXPECT_EQ(formatted(1, 1), "a = 1\nb=[\n1,\n2]\n\nc=1");
  EXPECT_EQ(formatted(3, 3), "a=1\nb = [\n  1,\n2]\n\nc=1");
  EXPECT_EQ(formatted(6, 9), "a=1\nb=[\n1,\n2]\n\nc = 1");
  EXPECT_FALSE(format_source(source, {5, 5}).changed()) << "an empty line has nothing to change";
}

TEST(CheckFormat, takes_only_blanks_for_a_change) {
  const Tree tree = tree_of("a=1\n");
  EXPECT_EQ(check_format(tree.source(), tree.token_list(), "a = 1\n"), std::nullopt);
  for (auto text : {"a = 2\n", "b = 1\n", "a = 1\n\n", "a = 1", "a = \n", "a = 1 # x\n", "a   = 1\n"}) {
    auto fault = check_format(tree.source(), tree.token_list(), text);
    ASSERT_TRUE(fault) << text;
    EXPECT_TRUE(fault->message.starts_with("the fault is ours: ")) << fault->message;
    EXPECT_EQ(fault->code, "internal-fault");
  }
}

TEST(CheckFormat, looks_at_a_chunk_within_the_blocks_around_it) {
  const Tree tree = tree_of("b {\n}\n");
  const Surroundings around = {.blocks_before = 2, .blocks_after = 2};
  const auto fault_of = [&](const std::string& printed) {
    std::string text;
    open_blocks(around, text);
    text += printed;
    close_blocks(around, text);
    return check_format(tree.source(), tree.token_list(), text, around);
  };
  EXPECT_EQ(fault_of("    b {\n    }\n"), std::nullopt);
  for (auto text : {"  b {\n  }\n", "    c {\n    }\n", "    b {\n    }\n\n", "    b {\n", "    }\n    b {\n"}) {
    EXPECT_TRUE(fault_of(text)) << text;
  }
}

// An edit of the first `from` in `text`.
Edits edit(const std::string& text, std::string_view from, std::string to) {
  auto begin = static_cast<std::uint32_t>(text.find(from));
  Edits edits;
  edits.add({{begin, begin + static_cast<std::uint32_t>(from.size())}, std::move(to)});
  return edits;
}

std::optional<Diagnostic> checked(const std::string& text, std::string_view from, std::string to) {
  Tree tree = tree_of(text);
  Edits edits = edit(text, from, std::move(to));
  return check_edits(tree, edits, apply(tree, edits));
}

TEST(CheckEdits, lets_a_value_be_any_text_but_only_text) {
  const std::string text = "a = \"x:OLD\"\nb = 7\n";
  EXPECT_EQ(checked(text, "OLD", "1.2.3"), std::nullopt);
  EXPECT_EQ(checked(text, "OLD", "a$b%c"), std::nullopt);
  EXPECT_EQ(checked(text, "OLD", ""), std::nullopt);
  EXPECT_EQ(checked(text, "OLD", "$${x}\\n\\\""), std::nullopt);
  EXPECT_EQ(checked(text, "7", "8"), std::nullopt);
  EXPECT_NE(checked(text, "OLD", "${x}"), std::nullopt) << "an interpolation";
  EXPECT_NE(checked(text, "OLD", "\"\nc = \""), std::nullopt) << "the end of the string, and another one";
  EXPECT_NE(checked(text, "OLD", "\" + \""), std::nullopt);
  EXPECT_NE(checked(text, "OLD", "\""), std::nullopt) << "no HCL any more";
  EXPECT_NE(checked(text, "7", "["), std::nullopt);
}

TEST(CheckEdits, lets_whole_items_be_added_but_nothing_closed) {
  const std::string text = "b {\n}\n";
  auto inserted = [&](const std::string& item) {
    Edits edits;
    edits.add({{4, 4}, item});
    return check_edits(tree_of(text), edits, "b {\n" + item + "}\n");
  };
  EXPECT_EQ(inserted("  c = 1\n"), std::nullopt);
  EXPECT_EQ(inserted("  c {\n    d = [1]\n  }\n"), std::nullopt);
  EXPECT_NE(inserted("}\nc {\n"), std::nullopt) << "closes the block it stands in";
  EXPECT_EQ(checked("a = \"\"\n", "\"\"", "\"x\""), std::nullopt);
}

TEST(CheckEdits, sees_a_change_outside_its_places) {
  const std::string text = "a = \"x\"\nb = 7\n";
  Tree tree = tree_of(text);
  EXPECT_NE(check_edits(tree, edit(text, "x", "y"), "a = \"y\"\nb = 8\n"), std::nullopt);
}

SetOutcome set(const std::vector<JobInput>& inputs, const SetPlan& plan) {
  return set_sources(inputs, plan, [](std::size_t count, const std::function<void(std::size_t)>& work) {
    for (std::size_t i = count; i-- > 0;) work(i);
  });
}

SetPlan plan_for(const std::string& version) {
  SetPlan plan;
  plan.wishes.versions = {{"main", version}};
  return plan;
}

const std::string job =
    "job \"w\" {\n  group \"g\" {\n    task \"t\" {\n      config {\n       image=\"main:1\"\n"
    "      }\n    }\n  }\n}\n";

TEST(SetSources, counts_lines_that_formatting_alone_changed) {
  SetOutcome outcome = set({{Source("a.nomad", job)}}, plan_for("2"));
  ASSERT_EQ(outcome.files.size(), 1U);
  EXPECT_NE(outcome.files[0].text.find("        image = \"main:2\"\n"), std::string::npos);
  EXPECT_EQ(outcome.files[0].reformatted_lines, 1U);
  EXPECT_EQ(outcome.files[0].changes.changes.size(), 1U);
}

TEST(SetSources, of_many_files_lays_out_only_those_that_it_sets) {
  std::string other = job;
  other.replace(other.find("main"), 4, "side");
  SetOutcome outcome = set({{Source("a.nomad", job)}, {Source("b.nomad", other)}}, plan_for("2"));
  EXPECT_EQ(outcome.files[0].reformatted_lines, 1U);
  EXPECT_FALSE(outcome.files[1].changed);
  EXPECT_EQ(outcome.files[1].text, other);
  outcome = set({{Source("a.nomad", job)}, {Source("b.nomad", other)}}, plan_for("1"));
  EXPECT_FALSE(outcome.files[0].changed) << "it has that version already";
}

TEST(SetSources, lays_out_the_only_input_whatever_it_has) {
  EXPECT_TRUE(set({{Source("a.nomad", job)}}, plan_for("1")).files[0].changed);
  SetOutcome outcome = set({{Source("v.hcl", "x=1\n"), true}, {Source("a.nomad", job)}}, plan_for("1"));
  EXPECT_TRUE(outcome.files[1].changed) << "what is left out does not count";
}

TEST(SetSources, leaves_out_what_is_no_job_where_told_to) {
  SetOutcome outcome = set({{Source("a.hcl", "x=[\n"), true}, {Source("b.hcl", job), true}}, plan_for("2"));
  EXPECT_EQ(outcome.outcome, Outcome::done);
  EXPECT_TRUE(outcome.files[0].left_out);
  EXPECT_TRUE(outcome.files[1].changed);
}

TEST(SetSources, changes_nothing_where_an_input_is_broken_unless_told_to_go_on) {
  std::vector<JobInput> inputs = {{Source("a.nomad", "x=[\n")}, {Source("b.nomad", job)}};
  SetPlan plan = plan_for("2");
  SetOutcome outcome = set(inputs, plan);
  EXPECT_EQ(outcome.outcome, Outcome::refused);
  EXPECT_FALSE(outcome.files[1].changed);
  plan.keep_going = true;
  outcome = set(inputs, plan);
  EXPECT_EQ(outcome.outcome, Outcome::refused);
  EXPECT_FALSE(outcome.files[0].changed);
  EXPECT_TRUE(outcome.files[1].changed);
}

RC_GTEST_PROP(SetSources, hold_the_promises_for_any_version, ()) {
  auto letter = rc::gen::elementOf(std::string("ab1.$%{}\"\\\n~é"));
  std::string version = *rc::gen::nonEmpty(rc::gen::container<std::string>(letter));
  SetPlan plan = plan_for(version);
  plan.wishes.raw = true;
  SetOutcome outcome = set({{Source("a.nomad", job)}}, plan);
  const SetFile& file = outcome.files[0];
  for (const auto& diagnostic : file.changes.diagnostics) RC_ASSERT(diagnostic.code != "internal-fault");
  if (outcome.outcome != Outcome::done) {
    RC_ASSERT(!file.changed);
    return;
  }
  Parsed parsed = parse(Source("b.nomad", file.text));
  RC_ASSERT(parsed.ok());
  RC_ASSERT(set({{Source("a.nomad", file.text)}}, plan).files[0].text == file.text);
}

}  // namespace
}  // namespace jobstamp
