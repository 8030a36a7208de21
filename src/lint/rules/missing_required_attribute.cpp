// A block without an attribute that it cannot do without. Checks, volumes and their mounts have rules of their own.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <vector>

#include "lint/by_block.hpp"
#include "lint/given.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

using Condition = bool (*)(const Item& block);

bool always(const Item&) { return true; }

bool is_there(const std::optional<Item>& item) { return item && !(may_be_null(*item) && item->value().is_null()); }

// To the server an empty text is none; to the parser it is one. What has words to choose from is `invalid-enum-value`,
// and what a default says a run may replace.
bool says_nothing(const Item& item, const schema::Attribute& attribute) {
  bool is_text_enough = attribute.required == schema::Required::parser && !attribute.not_empty;
  if (is_text_enough || !attribute.values.empty() || !may_be_empty(item)) return false;
  const Value& value = item.value();
  bool is_empty_list = value.is(Value::Kind::list) && value.known && value.entries.empty();
  return !value.assumed && (is_empty_list || (value.is_plain_text() && value.text.empty()));
}

// `regexp = "..."` is an operator and its value at once (jobspec2 decodeConstraint, decodeAffinity).
bool has_shorthand(const Item& block) {
  static constexpr std::string_view words[] = {
      "regexp", "version", "semver", "set_contains", "distinct_property", "set_contains_any", "set_contains_all"};
  return std::ranges::any_of(words, [&](std::string_view word) { return block.item(word).has_value(); });
}

bool needs_attribute(const Item& constraint) {
  auto operation = constraint.item("operator");
  if (operation && !operation->value().is_plain_text()) return false;
  return constraint.text_of("operator") != "distinct_hosts" && !constraint.item("distinct_hosts") &&
         !constraint.item("distinct_property");
}

bool needs_value(const Item& constraint) {
  static constexpr std::string_view without[] = {"distinct_hosts", "distinct_property", "is_set", "is_not_set"};
  auto operation = constraint.item("operator");
  if (operation && !operation->value().is_plain_text()) return false;
  bool asks = std::ranges::find(without, constraint.text_of("operator")) == std::end(without);
  return asks && !has_shorthand(constraint) && !constraint.item("distinct_hosts") && !constraint.item("is_set") &&
         !constraint.item("is_not_set");
}

bool needs_no_shorthand(const Item& affinity) { return !has_shorthand(affinity); }
bool is_in_service(const Item& identity) { return identity.parent()->block_id() == "service"; }

// Nomad does not look at the change mode of a service's identity.
bool is_signalled(const Item& identity) {
  return !is_in_service(identity) && identity.text_of("change_mode") == "signal";
}
bool lacks_source(const Item& block) { return !is_given(block, "source"); }
bool runs_a_script(const Item& block) { return block.parent()->text_of("change_mode") == "script"; }

bool needs_crons(const Item& periodic) {
  auto enabled = periodic.item("enabled");
  return !is_given(periodic, "cron") && (!enabled || as_boolean(enabled->value()) == true);
}

/// When an attribute is required, where the schema says so in words.
struct Row {
  std::string_view block, attribute;
  Condition holds;
};
constexpr Row rows[] = {
    {"affinity", "value", needs_no_shorthand},    {"change_script", "command", runs_a_script},
    {"constraint", "attribute", needs_attribute}, {"constraint", "value", needs_value},
    {"identity", "aud", is_in_service},           {"identity", "change_signal", is_signalled},
    {"periodic", "crons", needs_crons},           {"scaling", "max", always},
    {"template", "data", lacks_source},
};

bool is_always_required(const schema::Attribute& attribute) {
  bool asked = attribute.required == schema::Required::parser || attribute.required == schema::Required::validation;
  return asked && attribute.required_when.empty();
}

/// An attribute that a block needs, and when.
struct Need {
  const schema::Attribute* attribute;
  Condition holds;
};

std::vector<Need> needs_of(const schema::Block& block) {
  std::vector<Need> needs;
  for (const schema::Attribute& attribute : block.attributes) {
    auto is_of = [&](const Row& row) { return row.block == block.id && row.attribute == attribute.name; };
    auto row = std::ranges::find_if(rows, is_of);
    if (row != std::end(rows))
      needs.push_back({&attribute, row->holds});
    else if (is_always_required(attribute))
      needs.push_back({&attribute, always});
  }
  return needs;
}

// Few of many attributes are needed.
const std::vector<Need>& known_needs_of(const schema::Block& block) {
  static const ByBlock all(needs_of);
  return all[block];
}

bool has_rule_of_its_own(std::string_view id) {
  return id == "check" || id == "volume_mount" || id.starts_with("driver.") || id == "dynamic";
}

void report_need(const Item& block, const schema::Attribute& attribute, const std::optional<Item>& item,
                 Report& report) {
  bool is_template = block.block_id() == "template" && attribute.name == "data";
  std::string wanted =
      quoted(block.meaning().block->name) + " needs " + (is_template ? "`data` or `source`" : quoted(attribute.name));
  if (is_there(item)) {
    report.add(item->value_span(), wanted + ", and this is empty", "fill it in");
  } else {
    report.add(block.value_span(), wanted, "add `" + std::string(attribute.name) + " = ...`");
  }
}

void check_block(const Item& block, Report& report) {
  for (const Need& need : known_needs_of(*block.meaning().block)) {
    auto item = block.item(need.attribute->name);
    if (is_there(item) && !says_nothing(*item, *need.attribute)) continue;
    if (need.holds(block)) report_need(block, *need.attribute, item, report);
  }
}

bool may_lack_some(const Meaning& meaning) {
  if (!meaning.block || has_rule_of_its_own(meaning.block->id)) return false;
  return !known_needs_of(*meaning.block).empty();
}

}  // namespace

extern const Rule missing_required_attribute = {
    .code = "missing-required-attribute",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a block without an attribute that it cannot do without, or with an empty one",
    .why = "Nomad refuses the job: some in its parser, some when the job reaches a server.",
    .instead = "lifecycle {\n  hook    = \"prestart\"\n  sidecar = false\n}\n",
    .source = "hashicorp/hcl gohcl (GH-26285); nomad/structs: Validate methods",
    .check = each_written_block(may_lack_some, check_block),
};

}  // namespace jobstamp::lint
