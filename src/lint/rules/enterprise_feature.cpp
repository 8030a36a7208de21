// What only Nomad Enterprise does.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_default(const Item& item) { return item.name() == "cluster" && item.value().text == "default"; }

bool is_numa(const Meaning& meaning) { return meaning.around && meaning.around->id == "numa"; }

bool needs_enterprise(const Item& item) {
  const Meaning& meaning = item.meaning();
  if (is_numa(meaning) && item.name() == "affinity") {
    std::string_view text = item.value().text;
    return text == "prefer" || text == "require";
  }
  if (meaning.attribute) return meaning.attribute->enterprise && !is_default(item);
  return item.is_block() && meaning.block && meaning.block->enterprise;
}

bool may_need_enterprise(const Meaning& meaning) {
  bool is_such_attribute = meaning.attribute && meaning.attribute->enterprise;
  return is_numa(meaning) || is_such_attribute || (meaning.block && meaning.block->enterprise);
}

// What stands in such a block is said with the block.
bool is_said(const Item& item) {
  for (auto around = item.parent(); around; around = around->parent()) {
    if (needs_enterprise(*around)) return true;
  }
  return false;
}

void check_item(const Item& item, Report& report) {
  if (!needs_enterprise(item) || is_said(item)) return;
  report.add(item.name_span(), quoted(item.name()) + " needs Nomad Enterprise",
             "leave it out for the community edition");
}

}  // namespace

extern const Rule enterprise_feature = {
    .code = "enterprise-feature",
    .severity = Severity::info,
    .group = Group::values,
    .what = "something that only Nomad Enterprise does",
    .why = "The community edition refuses the job, or ignores the setting.",
    .instead = "consul {\n  cluster = \"default\"\n}\n",
    .source = "nomad/structs and nomad: the hooks of *_ce.go",
    .check = each_place(may_need_enterprise, check_item),
};

}  // namespace jobstamp::lint
