// What `set` says that Nomad will do. First every row of the facts (../shared/schema/update-effects.json) by address,
// where they are at hand; then each kind of site in a job of its own, with the row that it stands for.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "jobstamp/nomad.hpp"
#include "jobstamp/parse.hpp"
#include "jobstamp/transform.hpp"
#include "project.hpp"

namespace jobstamp {
namespace {

struct Fact {
  std::string path;
  std::string effect;
  std::string running;  // when what runs hears of it
};

/// The rows about fields, and about labels with their ` <label>`; none where the facts are not at hand.
std::vector<Fact> facts() {
  std::filesystem::path file = project_root() / "../shared/schema/update-effects.json";
  std::vector<Fact> found;
  if (!std::filesystem::exists(file)) return found;
  auto table = nlohmann::json::parse(std::ifstream(file));
  for (const auto& row : table.at("rows")) {
    std::string path = row.at("path");
    bool is_one = path.find('(') == path.npos && path != "job.task.*";
    if (path.ends_with(".*")) path.replace(path.size() - 1, 1, "any");
    if (is_one) found.push_back({path, row.at("effect"), row.at("running")});
  }
  return found;
}

std::vector<std::string> words_of(const std::string& path) {
  std::vector<std::string> words(1);
  for (char c : path) {
    if (c == '.') words.emplace_back();
    if (c != '.') words.back() += c;
  }
  return words;
}

/// A job with a literal `x` at the path, or with the label `x` on the block there.
std::string job_with(const std::string& path) {
  bool is_label = path.ends_with(" <label>");
  std::vector<std::string> words = words_of(is_label ? path.substr(0, path.find(' ')) : path);
  std::size_t blocks = words.size() - (is_label ? 0 : 1);
  std::string text;
  for (std::size_t i = 0; i < blocks; ++i) {
    bool has_label = words[i] == "job" || words[i] == "group" || words[i] == "task";
    bool is_it = is_label && i + 1 == blocks;
    text += words[i] + (is_it ? " \"X_VERSION\"" : has_label ? " \"a\"" : "") + " {\n";
  }
  if (!is_label) text += words.back() + " = \"X_VERSION\"\n";
  for (std::size_t i = 0; i < blocks; ++i) text += "}\n";
  return text;
}

std::string effect_of_setting(const std::string& text, const std::string& name) {
  Tree tree = parse(Source("a.nomad", text)).tree;
  SetOptions options;
  options.versions = {{name, "2.0.0"}};
  SetResult result = set_versions({&tree}, options);
  if (result.outcome != Outcome::done || result.files[0].changes.empty()) return "refused";
  Effect worst = Effect::none;
  for (const Change& change : result.files[0].changes) worst = std::max(worst, change.effect);
  if (!result.effects.empty()) {
    EXPECT_EQ(result.effects[0].effect, worst) << text;
  }
  return std::string(name_of(worst));
}

TEST(Effects, of_every_field_and_label_are_those_of_the_facts) {
  auto all = facts();
  if (all.empty()) GTEST_SKIP() << "there is no ../shared/schema/update-effects.json";
  for (const Fact& fact : all) EXPECT_EQ(effect_of_setting(job_with(fact.path), "X_VERSION"), fact.effect) << fact.path;
  EXPECT_GT(all.size(), 780U);
}

TEST(Effects, in_place_reach_what_runs_when_the_facts_say_so) {
  auto all = facts();
  if (all.empty()) GTEST_SKIP() << "there is no ../shared/schema/update-effects.json";
  std::map<std::string, Reach> late = {{"next-task-start", Reach::next_task_start},
                                       {"new-alloc", Reach::new_allocation}};
  std::size_t count = 0;
  for (const Fact& fact : all) {
    if (fact.effect != "in-place" || fact.path.ends_with(" <label>")) continue;
    auto row = late.find(fact.running);
    EXPECT_EQ(reach_at(fact.path), row == late.end() ? Reach::at_once : row->second) << fact.path;
    ++count;
  }
  EXPECT_GT(count, 400U);
}

/// A kind of site, where it stands, and the row of the facts that decides about it.
struct SiteRow {
  const char* row;
  Effect effect;
  const char* task;        ///< what the task holds beside the artifact below, where it is no artifact itself
  const char* group = "";  ///< what its group holds
  const char* job = "";
  const char* file = "";
};

constexpr const char* artifact = "artifact {\n source = \"http://store/app-1.0.0.zip\"\n}\n";

constexpr SiteRow site_rows[] = {
    {"job.group.task.artifact.source", Effect::destructive, "artifact {\n source = \"http://store/app:1.0.0\"\n}\n"},
    {"job.group.task.artifact.destination", Effect::destructive,
     "artifact {\n source = \"http://store/app-1.0.0.zip\"\n destination = \"local/app-1.0.0\"\n}\n"},
    {"job.group.task.artifact.options.*", Effect::destructive,
     "artifact {\n source = \"git::https://store/o/app\"\n options {\n ref = \"1.0.0\"\n}\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n image = \"app:1.0.0\"\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n command = \"local/app-1.0.0/app\"\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n args = [\"local/app-1.0.0/app\"]\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n jar_path = \"local/app-1.0.0.jar\"\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n class_path = \"local/app-1.0.0.jar\"\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n load = \"local/app-1.0.0.tar\"\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n image_path = \"local/app-1.0.0.img\"\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n volumes = [\"local/app-1.0.0:/app\"]\n}\n"},
    {"job.group.task.env.*", Effect::destructive, "env {\n V = \"1.0.0\"\n}\nconfig {\n image = \"app:${V}\"\n}\n"},
    {"job.group.task.meta.*", Effect::destructive,
     "meta {\n v = \"1.0.0\"\n}\nconfig {\n image = \"app:${NOMAD_META_v}\"\n}\n"},
    {"job.group.meta.*", Effect::destructive, "config {\n image = \"app:${NOMAD_META_v}\"\n}\n",
     "meta {\n v = \"1.0.0\"\n}\n"},
    {"job.meta.*", Effect::destructive, "config {\n image = \"app:${NOMAD_META_v}\"\n}\n", "",
     "meta {\n v = \"1.0.0\"\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n image = \"app:${var.v}\"\n}\n", "", "",
     "variable \"v\" {\n default = \"1.0.0\"\n}\n"},
    {"job.group.task.config.*", Effect::destructive, "config {\n image = \"app:${local.v}\"\n}\n", "", "",
     "locals {\n v = \"1.0.0\"\n}\n"},
    {"job.group.service.connect.sidecar_task.config.*", Effect::destructive, "",
     "service {\n connect {\n sidecar_task {\n config {\n image = \"app:1.0.0\"\n}\n}\n}\n}\n"},
    {"job.group.task.service.connect.sidecar_task.config.*", Effect::in_place,
     "service {\n connect {\n sidecar_task {\n config {\n image = \"app:1.0.0\"\n}\n}\n}\n}\n"},
};

bool needs_artifact(const SiteRow& row) { return std::string(row.task).find("local/app") != std::string::npos; }

std::string job_of(const SiteRow& row) {
  bool has_artifact = std::string(row.task).starts_with("artifact");
  return std::string(row.file) + "job \"w\" {\n" + row.job + "group \"g\" {\n" + row.group + "task \"t\" {\n" +
         (needs_artifact(row) && !has_artifact ? artifact : "") + row.task + "}\n}\n}\n";
}

TEST(Effects, of_every_kind_of_site_are_told) {
  for (const SiteRow& row : site_rows)
    EXPECT_EQ(effect_of_setting(job_of(row), "app"), name_of(row.effect)) << job_of(row);
}

TEST(Effects, of_every_kind_of_site_are_rows_of_the_facts) {
  auto all = facts();
  if (all.empty()) GTEST_SKIP() << "there is no ../shared/schema/update-effects.json";
  for (const SiteRow& row : site_rows) {
    std::string path = row.row;
    if (path.ends_with(".*")) path.replace(path.size() - 1, 1, "any");
    auto is_it = [&](const Fact& fact) { return fact.path == path && fact.effect == name_of(row.effect); };
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), is_it)) << row.row;
  }
}

/// The effect on each group of setting `job.w.meta.v`.
std::vector<std::pair<std::string, Effect>> by_group(const std::string& groups) {
  Tree tree = parse(Source("a.nomad", "job \"w\" {\nmeta {\nv = \"1\"\n}\n" + groups + "}\n")).tree;
  SetOptions options;
  options.at = {{"job.w.meta.v", "2"}};
  std::vector<std::pair<std::string, Effect>> effects;
  for (const GroupEffect& each : set_versions({&tree}, options).effects) effects.emplace_back(each.group, each.effect);
  return effects;
}

TEST(Effects, of_a_meta_entry_that_every_task_overrides_are_none_of_the_tasks) {
  using Effects = std::vector<std::pair<std::string, Effect>>;
  const std::string plain = "task \"p\" {\n}\n";
  const std::string own = "task \"o\" {\nmeta {\nv = \"7\"\n}\n}\n";
  const std::string other = "task \"q\" {\nmeta = {\nw = \"7\"\n}\n}\n";
  auto group = [](const std::string& inside) { return "group \"g\" {\n" + inside + "}\n"; };
  EXPECT_EQ(by_group(group(plain)), (Effects{{"g", Effect::destructive}}));
  EXPECT_EQ(by_group(group(own)), (Effects{{"g", Effect::in_place}}));
  EXPECT_EQ(by_group(group(own + other)), (Effects{{"g", Effect::destructive}}));
  EXPECT_EQ(by_group(group("meta {\nv = \"7\"\n}\n" + plain)), (Effects{{"g", Effect::in_place}}));
  EXPECT_EQ(by_group(group(own) + "task \"lone\" {\n}\n"),
            (Effects{{"g", Effect::in_place}, {"lone", Effect::destructive}}));
  EXPECT_EQ(by_group(group(own + "service {\nconnect {\nsidecar_service {\n}\n}\n}\n")),
            (Effects{{"g", Effect::destructive}}))
      << "the proxy reads it";
}

}  // namespace
}  // namespace jobstamp
