// The nomad room: addresses, scopes and effects. The job below has everything that an address has to
// tell apart; each expectation is a line that a person would type.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "jobstamp/parse.hpp"
#include "project.hpp"

namespace jobstamp {
namespace {

struct Read {
  explicit Read(std::string text)
      : parsed(parse(Source("job.nomad", std::move(text)))), outline(jobstamp::outline(parsed.tree)) {}

  std::optional<std::uint32_t> at(const std::string& address) const {
    for (std::uint32_t number = 0; number < outline.places.size(); ++number) {
      if (outline.address(number) == address) return number;
    }
    return std::nullopt;
  }
  const Scope& scope(std::uint32_t number) const { return outline.scope_of(outline.places[number]); }

  Parsed parsed;
  Outline outline;
};

const Read& example() {
  static const Read read(R"(
variable "tag" {
  default = "1.2"
}
locals {
  versions = { app = "1.0", "my.lib" = ["a", "b"] }
}
job "my.app" {
  meta { build = "7" }
  group "web" {
    service {
      name = "one"
    }
    service {
      name = "two"
      connect {
        sidecar_task {
          config { image = "envoy:1" }
        }
      }
    }
    task "main" {
      artifact {
        source  = "http://store/main"
        options = { checksum = "md5:x" }
      }
      config {
        args = ["-v", "x"]
        mount { source = "a" }
        mount { source = "b" }
      }
      env = { KEY = "value" }
    }
    dynamic "task" {
      for_each = ["a"]
      labels   = ["made"]
      content {
        driver = "exec"
      }
    }
  }
  task "lone" {
    config { command = "run" }
  }
}
)");
  return read;
}

TEST(Outline, spells_an_address_for_every_place) {
  for (const char* address : {
           "variable.tag.default",
           "locals.versions.app",
           R"(locals.versions."my.lib"[1])",
           R"(job."my.app".meta.build)",
           R"(job."my.app".group.web.service[1].name)",
           R"(job."my.app".group.web.service[1].connect.sidecar_task.config.image)",
           R"(job."my.app".group.web.task.main.artifact[0].source)",
           R"(job."my.app".group.web.task.main.artifact[0].options.checksum)",
           R"(job."my.app".group.web.task.main.config.args[1])",
           R"(job."my.app".group.web.task.main.config.mount[1].source)",
           R"(job."my.app".group.web.task.main.env.KEY)",
           R"(job."my.app".group.web.dynamic.task.content.driver)",
           R"(job."my.app".task.lone.config.command)",
       }) {
    EXPECT_TRUE(example().at(address)) << address;
  }
}

TEST(Outline, gives_every_place_an_address_of_its_own) {
  std::set<std::string> addresses;
  const Outline& outline = example().outline;
  for (std::uint32_t number = 0; number < outline.places.size(); ++number)
    EXPECT_TRUE(addresses.insert(outline.address(number)).second) << outline.address(number);
}

TEST(Outline, tells_apart_blocks_that_the_schema_wants_once) {
  Read read("job \"a\" {\n  meta {\n    x = 1\n  }\n  meta {\n    x = 2\n  }\n}\n");
  EXPECT_TRUE(read.at("job.a.meta.x"));
  EXPECT_TRUE(read.at("job.a.meta[1].x"));
}

std::multiset<std::string> addresses_from(const Outline& outline, std::uint32_t first) {
  std::multiset<std::string> addresses;
  for (std::uint32_t number = first; number < outline.places.size(); ++number) {
    addresses.insert(outline.address(number) + " " + outline.path(number) + " " +
                     outline.scope_of(outline.places[number]).task);
  }
  return addresses;
}

TEST(OutlineByJob, has_the_places_of_the_whole_one_job_after_the_other) {
  Read read(
      "job \"a\" {\n  group \"g\" {\n    task \"t\" { driver = \"docker\" }\n  }\n}\nlocals {\n  x = [1, 2]\n}\n"
      "job \"b\" {\n  meta { x = 1 }\n}\nlocals {\n  y = 2\n}\njob \"a\" {\n  meta { x = 2 }\n}\n");
  Outline outline;
  OutlineByJob by_job(read.parsed.tree, outline);
  const auto outside = static_cast<std::uint32_t>(outline.places.size());
  std::multiset<std::string> all = addresses_from(outline, 0);
  while (by_job.next()) all.merge(addresses_from(outline, outside));
  EXPECT_EQ(all, addresses_from(read.outline, 0));
}

TEST(Outline, names_the_scope_of_a_place) {
  auto place = example().at(R"(job."my.app".group.web.task.main.artifact[0].source)");
  ASSERT_TRUE(place);
  const Scope& scope = example().scope(*place);
  EXPECT_EQ(scope.level, Scope::Level::task);
  EXPECT_EQ(scope.job + "/" + scope.group + "/" + scope.task, "my.app/web/main");
}

TEST(Outline, reads_a_dynamic_block_as_the_blocks_it_makes) {
  auto place = example().at(R"(job."my.app".group.web.dynamic.task.content.driver)");
  ASSERT_TRUE(place);
  EXPECT_EQ(example().outline.path(*place), "job.group.task.driver");
  EXPECT_EQ(example().scope(*place).task, "made");
}

TEST(Outline, reads_a_task_under_a_job_as_one_under_a_group) {
  auto place = example().at(R"(job."my.app".task.lone.config.command)");
  ASSERT_TRUE(place);
  EXPECT_EQ(example().outline.path(*place), "job.group.task.config.command");
  EXPECT_EQ(example().scope(*place).group, "");
}

TEST(Outline, follows_each_place_with_what_stands_in_it) {
  const Outline& outline = example().outline;
  for (std::uint32_t number = 0; number < outline.places.size(); ++number) {
    std::uint32_t end = number + outline.places[number].size;
    EXPECT_LE(end, outline.places.size());
    for (std::uint32_t inner = number + 1; inner < end; ++inner) {
      EXPECT_TRUE(outline.address(inner).starts_with(outline.address(number))) << outline.address(inner);
    }
  }
}

TEST(Outline, reads_what_it_can_of_a_broken_file) {
  Read read("job \"a\" {\n  region = \"x\"\n  group \"g\" {\n    count = \n");
  EXPECT_FALSE(read.parsed.ok());
  EXPECT_TRUE(read.at("job.a.region"));
}

TEST(Effects, take_the_longest_prefix_of_whole_words) {
  EXPECT_EQ(effect_at("job.group.task.artifact.source"), Effect::destructive);
  EXPECT_EQ(effect_at("job.group.task.config.image"), Effect::destructive);
  EXPECT_EQ(effect_at("job.group.count"), Effect::count);
  EXPECT_EQ(effect_at("job.group.counter"), Effect::in_place);
  EXPECT_EQ(effect_at("job.region"), Effect::new_job);
  EXPECT_EQ(effect_at("job.periodic.cron"), Effect::rejected);
  EXPECT_EQ(effect_at("variable.default"), Effect::none);
}

// The table is the shortest list of prefixes that says what the facts say, so it is held against them.
TEST(Effects, agree_with_the_facts_where_they_are_at_hand) {
  std::filesystem::path facts = project_root() / "../shared/schema/update-effects.json";
  if (!std::filesystem::exists(facts)) GTEST_SKIP() << facts << " is not here";
  auto rows = nlohmann::json::parse(std::ifstream(facts)).at("rows");
  int compared = 0;
  for (const auto& row : rows) {
    std::string path = row.at("path");
    std::string effect = row.at("effect");
    bool is_field = path.find_first_of(" (") == path.npos && effect.find(' ') == effect.npos;
    if (!is_field) continue;
    if (path.ends_with(".*")) path.replace(path.size() - 1, 1, "any");
    EXPECT_EQ(name_of(effect_at(path)), effect) << path;
    ++compared;
  }
  EXPECT_GT(compared, 700);
}

}  // namespace
}  // namespace jobstamp
