// The laws of `set` (VERSIONS.md: "Laws", "What may go into a string"), and the small parts that it is made of. What
// `set` makes of whole job files is shown by the cases of corpus/transform.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/transform.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "jobstamp/parse.hpp"
#include "transform/carry.hpp"
#include "transform/nearest.hpp"

namespace jobstamp {
namespace {

struct Done {
  Outcome outcome = Outcome::done;
  std::string text;
  SetResult result;
};

Done set(const std::string& text, const SetOptions& options) {
  Parsed parsed = parse(Source("job.nomad", text));
  EXPECT_TRUE(parsed.ok()) << text;
  SetResult result = set_versions({&parsed.tree}, options);
  std::string after = apply(parsed.tree, result.files[0].edits);
  return {result.outcome, after, std::move(result)};
}

/// A job with every kind of site of the package `app`, one of another, and a comment that names it.
const std::string& job() {
  static const std::string text = R"(# app-1.2.3 stays 1.2.3 here
variable "tag" {
  default = "1.2.3"
}
job "j" {
  group "g" {
    task "files" {
      driver = "exec"
      artifact {
        source      = "https://store/app/v1.2.3/app-1.2.3-linux_amd64.zip"
        destination = "local/app-1.2.3" // app-1.2.3
      }
      config {
        command = "local/app-1.2.3/bin/app"
        args    = ["--home", "local/app-1.2.3", "1.2.3"]
      }
      template {
        data = <<EOT
app 1.2.3
EOT
      }
    }
    task "image" {
      config {
        image = "registry:5000/org/app:${var.tag}"
      }
    }
    task "other" {
      config {
        image = "redis:1.2.3"
      }
    }
  }
}
)";
  return text;
}

std::size_t line_count(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::vector<Kind> kinds_of(const std::string& text) {
  Parsed parsed = parse(Source("job.nomad", text));
  std::vector<Kind> kinds;
  for (const Token& token : parsed.tree.tokens()) {
    if (!is_template_text(token.kind())) kinds.push_back(token.kind());
  }
  return kinds;
}

SetOptions shared(const std::string& version) {
  SetOptions options;
  options.versions = {{"app", version}};
  options.shared = true;
  return options;
}

// ---- laws ----

TEST(SetVersions, twice_changes_nothing_the_second_time) {
  Done once = set(job(), shared("2.0.0"));
  ASSERT_EQ(once.outcome, Outcome::done);
  EXPECT_NE(once.text, job());
  EXPECT_EQ(set(once.text, shared("2.0.0")).text, once.text);
}

TEST(SetVersions, to_a_then_to_b_is_to_b_alone) {
  EXPECT_EQ(set(set(job(), shared("2.0.0")).text, shared("3.1.4")).text, set(job(), shared("3.1.4")).text);
}

TEST(SetVersions, to_the_version_that_is_there_changes_nothing) { EXPECT_EQ(set(job(), shared("1.2.3")).text, job()); }

TEST(SetVersions, there_and_back_gives_the_bytes) {
  EXPECT_EQ(set(set(job(), shared("9.9")).text, shared("1.2.3")).text, job());
}

TEST(SetVersions, keeps_lines_comments_and_other_packages) {
  std::string after = set(job(), shared("2.0.0")).text;
  EXPECT_EQ(line_count(after), line_count(job()));
  for (const char* kept :
       {"# app-1.2.3 stays 1.2.3 here", "// app-1.2.3", "\"redis:1.2.3\"", "\"1.2.3\"]", "app 1.2.3\n"}) {
    EXPECT_NE(after.find(kept), after.npos) << kept;
  }
}

TEST(SetVersions, reports_every_place_that_moved) {
  Done done = set(job(), shared("2.0.0"));
  std::vector<std::string> rows;
  for (const Change& change : done.result.files[0].changes)
    rows.push_back(std::string(name_of(change.kind)) + " " + change.address);
  std::string task = "job.j.group.g.task.files.";
  EXPECT_EQ(rows, (std::vector<std::string>{"variable variable.tag.default", "artifact " + task + "artifact[0].source",
                                            "destination " + task + "artifact[0].destination",
                                            "command " + task + "config.command", "args " + task + "config.args[1]",
                                            "image job.j.group.g.task.image.config.image"}));
  ASSERT_EQ(done.result.effects.size(), 1U);
  EXPECT_EQ(done.result.effects[0].group, "g");
  EXPECT_EQ(done.result.effects[0].effect, Effect::destructive);
}

TEST(SetVersions, leaves_everything_where_anything_is_refused) {
  SetOptions options = shared("2.0.0");
  options.versions.push_back({"redis", "not a tag"});
  Done done = set(job(), options);
  EXPECT_EQ(done.outcome, Outcome::refused);
  EXPECT_EQ(done.text, job());
  EXPECT_TRUE(done.result.files[0].changes.empty());
}

/// Bytes that mean something to HCL, to a URL or to nobody.
rc::Gen<std::string> hostile_text() {
  auto shards = rc::gen::elementOf(std::vector<std::string>{"\"", "\\", "${", "%{", "}",   "$",    "%",   "\n", "\r",
                                                            "\t", "#",  "{",  "~",  "EOT", "1.2",  "v",   "a",  " ",
                                                            "?",  "&",  "/",  ":",  "é",   "\x01", "\xff"});
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(shards), [](const std::vector<std::string>& parts) {
    std::string text = "1";
    for (const std::string& part : parts) text += part;
    return text;
  });
}

// No version can end its string, open anything in it or add a line.
RC_GTEST_PROP(SetVersions, changes_the_text_of_strings_only, ()) {
  SetOptions options = shared(*hostile_text());
  options.raw = *rc::gen::arbitrary<bool>();
  Done done = set(job(), options);
  if (done.outcome != Outcome::done) RC_SUCCEED("refused");
  RC_ASSERT(parse(Source("job.nomad", done.text)).ok());
  RC_ASSERT(kinds_of(done.text) == kinds_of(job()));
  RC_ASSERT(line_count(done.text) == line_count(job()));
}

RC_GTEST_PROP(SetVersions, writes_an_addressed_text_as_it_was_typed, ()) {
  std::string wanted = *hostile_text();
  SetOptions options;
  options.at = {{"job.j.group.g.task.files.config.args[0]", wanted}};
  Done done = set(job(), options);
  if (done.outcome != Outcome::done) RC_SUCCEED("refused");
  Parsed parsed = parse(Source("job.nomad", done.text));
  RC_ASSERT(parsed.ok());
  Inputs inputs = inputs_of({&parsed.tree});
  const Outline& outline = inputs.files[0].outline;
  std::uint32_t at = 0;
  while (outline.address(at) != options.at[0].name) ++at;
  RC_ASSERT(literal_string(*outline.places[at].value) == wanted);
}

// ---- carry ----

struct Carrying {
  Pieces pieces;
  transform::Carried to(Span span, std::string text) const { return transform::carry(pieces, {span, std::move(text)}); }
};

Piece piece(std::string text, std::uint32_t place, std::vector<PlaceId> through = {}) {
  return {std::move(text), Opacity::none, {0, place}, std::move(through), std::nullopt, std::nullopt};
}

TEST(Carry, gives_the_whole_text_to_the_literal_that_holds_it) {
  Carrying reading{{piece("app:", 1), piece("1.2", 2, {{0, 1}})}};
  auto carried = reading.to({4, 7}, "1.3");
  ASSERT_EQ(carried.changes.size(), 1U);
  EXPECT_EQ(carried.changes[0].piece, 1U);
  EXPECT_EQ(carried.changes[0].text, "1.3");
}

TEST(Carry, keeps_what_is_written_around_a_reference) {
  Carrying reading{{piece("app:v", 1), piece("1.2", 2, {{0, 1}}), piece("-alpine", 1)}};
  auto carried = reading.to({4, 15}, "v1.3-alpine");
  ASSERT_EQ(carried.changes.size(), 1U);
  EXPECT_EQ(carried.changes[0].text, "1.3");
  EXPECT_EQ(reading.to({4, 15}, "1.3").misfit, "v…-alpine");
}

TEST(Carry, shares_a_version_out_at_the_text_between) {
  Carrying reading{{piece("app:", 1), piece("1", 2, {{0, 1}}), piece(".", 1), piece("2", 3, {{0, 1}})}};
  auto carried = reading.to({4, 7}, "3.4");
  ASSERT_EQ(carried.changes.size(), 2U);
  EXPECT_EQ(carried.changes[0].text, "3");
  EXPECT_EQ(carried.changes[1].text, "4");
  EXPECT_EQ(reading.to({4, 7}, "3").misfit, "….…");
}

TEST(Carry, inserts_behind_the_name_that_stands_before) {
  Carrying reading{{piece("http://store/", 1), piece("app", 2, {{0, 1}}), piece("?x=1", 1)}};
  auto carried = reading.to({16, 16}, ":1");
  ASSERT_EQ(carried.changes.size(), 1U);
  EXPECT_EQ(carried.changes[0].piece, 1U);
  EXPECT_EQ(carried.changes[0].begin, 3U);
}

TEST(Carry, stops_at_what_nobody_can_read) {
  Piece unknown{"${attr.x}", Opacity::runtime, {0, 1}, {}, std::nullopt, std::nullopt};
  EXPECT_TRUE((Carrying{{piece("app:", 1), unknown}}).to({4, 5}, "1").opaque);
}

// ---- names ----

TEST(Nearest, comes_first) {
  EXPECT_EQ(transform::nearest_first("mian", {"web", "main", "redis", "main"}),
            (std::vector<std::string>{"main", "web", "redis"}));
}

TEST(Nearest, is_listed_up_to_a_limit) {
  EXPECT_EQ(transform::listed({"a"}), "`a`");
  EXPECT_EQ(transform::listed({"a", "b", "c"}), "`a`, `b` and `c`");
  EXPECT_EQ(transform::listed({"a", "b", "c", "d"}, 2), "`a`, `b` and 2 more");
}

}  // namespace
}  // namespace jobstamp
