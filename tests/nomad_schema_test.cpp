// The schema and the functions as compiled in say what ../shared/schema says, where that is; and they are whole in
// themselves: every id leads somewhere, every table is sorted.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "jobstamp/nomad.hpp"
#include "project.hpp"

namespace jobstamp::schema {
namespace {

using nlohmann::json;

json facts() {
  std::ifstream in(project_root() / "../shared/schema/nomad-job-schema.json");
  return in ? json::parse(in) : json();
}

std::string text_of(const json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

std::string text_of(const json& from, const char* key) { return from.contains(key) ? text_of(from[key]) : ""; }

bool flag_of(const json& from, const char* key) { return from.contains(key) && from[key].get<bool>(); }

std::vector<std::string> words_of(const json& from, const char* key) {
  std::vector<std::string> words;
  if (from.contains(key)) {
    for (const json& each : from[key]) words.push_back(text_of(each));
  }
  return words;
}

std::vector<std::string> words_of(std::span<const std::string_view> words) { return {words.begin(), words.end()}; }

Type type_of(const std::string& name) {
  static const std::map<std::string, Type> types = {{"string", Type::string},
                                                    {"int", Type::integer},
                                                    {"bool", Type::boolean},
                                                    {"duration", Type::duration},
                                                    {"list(string)", Type::strings},
                                                    {"list(int)", Type::integers},
                                                    {"list(map(string))", Type::string_maps},
                                                    {"list(map(int))", Type::integer_maps},
                                                    {"map(string)", Type::string_map},
                                                    {"any", Type::any},
                                                    {"type_expr", Type::type_expression},
                                                    {"identifier", Type::identifier}};
  return types.at(name);
}

void compare(const Deprecation& ours, const json& owner, const std::string& where) {
  json theirs = owner.value("deprecated", json::object());
  EXPECT_EQ(ours.since, text_of(theirs, "since")) << where;
  EXPECT_EQ(ours.replaced_by, text_of(theirs, "replaced_by")) << where;
  EXPECT_EQ(ours.ignored_since, text_of(theirs, "ignored_since")) << where;
  EXPECT_EQ(ours.effect, text_of(theirs, "effect")) << where;
}

void compare(const Attribute& ours, const json& theirs, const std::string& where) {
  static const std::map<Required, std::string> required = {{Required::no, ""},
                                                           {Required::parser, "parser"},
                                                           {Required::validation, "validation"},
                                                           {Required::client, "client"},
                                                           {Required::code, "code"}};
  static const std::map<FilledIn, std::string> filled_in = {
      {FilledIn::never, ""}, {FilledIn::task, "task"}, {FilledIn::node, "node"}, {FilledIn::config, "config"}};
  EXPECT_EQ(ours.type, type_of(theirs["type"])) << where;
  EXPECT_EQ(ours.doc, text_of(theirs, "doc")) << where;
  EXPECT_EQ(required.at(ours.required), text_of(theirs, "required")) << where;
  EXPECT_EQ(ours.required_when, text_of(theirs, "required_when")) << where;
  EXPECT_EQ(ours.standard, text_of(theirs, "default")) << where;
  EXPECT_EQ(words_of(ours.values), words_of(theirs, "enum")) << where;
  EXPECT_EQ(words_of(ours.examples), words_of(theirs, "examples")) << where;
  EXPECT_EQ(words_of(ours.job_types), words_of(theirs, "job_types")) << where;
  EXPECT_EQ(ours.min, text_of(theirs, "min")) << where;
  EXPECT_EQ(ours.max, text_of(theirs, "max")) << where;
  EXPECT_EQ(ours.max_by_default, text_of(theirs, "max_by_default")) << where;
  EXPECT_EQ(ours.max_length, theirs.value("maxlen", 0)) << where;
  EXPECT_EQ(ours.pattern, text_of(theirs, "pattern")) << where;
  EXPECT_EQ(ours.since, text_of(theirs, "since")) << where;
  EXPECT_EQ(filled_in.at(ours.filled_in), text_of(theirs, "runtime")) << where;
  EXPECT_EQ(ours.trap, text_of(theirs, "trap")) << where;
  EXPECT_EQ(ours.note, text_of(theirs, "note")) << where;
  EXPECT_EQ(ours.not_empty, flag_of(theirs, "nonempty")) << where;
  EXPECT_EQ(ours.constant, flag_of(theirs, "static")) << where;
  EXPECT_EQ(ours.enterprise, flag_of(theirs, "enterprise")) << where;
  EXPECT_EQ(ours.secret, flag_of(theirs, "secret")) << where;
  EXPECT_EQ(ours.text_only, flag_of(theirs, "text_only")) << where;
  compare(ours.deprecated, theirs, where);
}

void compare_attributes(const Block& ours, const json& theirs, const std::string& where) {
  json attributes = theirs.value("attrs", json::object());
  EXPECT_EQ(ours.attributes.size(), attributes.size()) << where;
  for (const auto& [name, attribute] : attributes.items()) {
    const Attribute* found = ours.attribute(name);
    ASSERT_NE(found, nullptr) << where << "." << name;
    compare(*found, attribute, where + "." + name);
  }
}

void compare_children(const Block& ours, const json& theirs, const std::string& where) {
  json blocks = theirs.value("blocks", json::object());
  EXPECT_EQ(ours.blocks.size(), blocks.size()) << where;
  for (const auto& [name, child] : blocks.items()) {
    const Child* found = ours.child(name);
    ASSERT_NE(found, nullptr) << where << " > " << name;
    EXPECT_EQ(found->block, text_of(child, "ref")) << where << " > " << name;
    EXPECT_EQ(found->min, child.value("min", 0)) << where << " > " << name;
    EXPECT_EQ(found->max, child.value("max", 0)) << where << " > " << name;
    EXPECT_EQ(words_of(found->job_types), words_of(child, "job_types")) << where << " > " << name;
    EXPECT_EQ(found->since, text_of(child, "since")) << where << " > " << name;
    compare(found->deprecated, child, where + " > " + name);
  }
}

void compare_driver(const std::string& id, const json& theirs) {
  const Block* ours = block(id);
  ASSERT_NE(ours, nullptr) << id;
  compare_attributes(*ours, theirs, id);
  json blocks = theirs.value("blocks", json::object());
  EXPECT_EQ(ours->blocks.size(), blocks.size()) << id;
  for (const auto& [name, option] : blocks.items()) {
    const Child* child = ours->child(name);
    ASSERT_NE(child, nullptr) << id << " > " << name;
    compare_driver(std::string(child->block), option);
  }
}

TEST(Schema, says_what_the_facts_say) {
  json theirs = facts();
  if (theirs.is_null()) GTEST_SKIP() << "skipped: ../shared/schema is not here";
  for (const auto& [id, block_facts] : theirs["blocks"].items()) {
    bool is_file = id == theirs["root"];
    const Block* ours = block(is_file ? "" : id);
    ASSERT_NE(ours, nullptr) << id;
    EXPECT_EQ(ours->name, is_file ? "" : text_of(block_facts, "name")) << id;
    EXPECT_EQ(words_of(ours->labels), words_of(block_facts, "labels")) << id;
    EXPECT_EQ(words_of(ours->aliases), words_of(block_facts, "aliases")) << id;
    EXPECT_EQ(ours->body == BodyKind::map, block_facts["body"] == "map") << id;
    EXPECT_EQ(ours->as_attribute, flag_of(block_facts, "as_attribute")) << id;
    EXPECT_EQ(ours->nested_blocks, flag_of(block_facts, "nested_blocks")) << id;
    compare_attributes(*ours, block_facts, id);
    compare_children(*ours, block_facts, id);
  }
  for (const auto& [name, driver_facts] : theirs["drivers"].items()) compare_driver("driver." + name, driver_facts);
  EXPECT_EQ(removed().size(), theirs["removed"].size());
}

TEST(Schema, functions_are_those_of_the_facts) {
  std::ifstream in(project_root() / "../shared/schema/job-functions.txt");
  if (!in) GTEST_SKIP() << "skipped: ../shared/schema is not here";
  std::size_t count = 0;
  for (std::string line; std::getline(in, line) && !line.starts_with("## 2.");) {
    if (line.empty() || line.starts_with('#')) continue;
    std::istringstream fields(line);
    std::string name, min, max, parameters, flags, since;
    for (std::string* field : {&name, &min, &max, &parameters, &flags, &since}) std::getline(fields, *field, '\t');
    const Function* ours = function(name);
    ASSERT_NE(ours, nullptr) << name;
    EXPECT_EQ(std::to_string(ours->min), min) << name;
    EXPECT_EQ(ours->max == Function::any_number ? "*" : std::to_string(ours->max), max) << name;
    EXPECT_EQ(ours->parameters, parameters) << name;
    EXPECT_EQ(ours->reads_files, flags == "fs") << name;
    EXPECT_EQ(ours->since, since) << name;
    ++count;
  }
  EXPECT_EQ(functions().size(), count);
}

TEST(Schema, each_parameter_of_a_function_takes_something) {
  for (const Function& each : functions()) {
    bool has_some = each.parameters != "()";
    auto commas = std::ranges::count(each.parameters, ',');
    EXPECT_EQ(each.takes.size(), has_some ? commas + 1 : 0) << each.name;
    EXPECT_EQ(each.takes.find_first_not_of("snlmc."), std::string_view::npos) << each.name;
    EXPECT_NE(std::string_view("snblm.").find(each.gives), std::string_view::npos) << each.name;
  }
}

TEST(Schema, is_whole_in_itself) {
  EXPECT_TRUE(std::ranges::is_sorted(blocks(), {}, &Block::id));
  EXPECT_TRUE(std::ranges::is_sorted(functions(), {}, &Function::name));
  for (const Block& each : blocks()) {
    EXPECT_EQ(block(each.id), &each);
    for (const Child& child : each.blocks) {
      if (child.block == "@label") continue;
      EXPECT_NE(block(child.block), nullptr) << each.id << " > " << child.name;
    }
  }
}

}  // namespace
}  // namespace jobstamp::schema
