// What only Nomad Enterprise does.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_default(const Item& item) {
  std::string text = item.value().text;
  return item.name() == "cluster" && text == "default";
}

bool needs_enterprise(const Item& item) {
  const Meaning& meaning = item.meaning();
  if (item.name() == "affinity" && meaning.around && meaning.around->id == "numa") {
    std::string text = item.value().text;
    return text == "prefer" || text == "require";
  }
  if (meaning.attribute) return meaning.attribute->enterprise && !is_default(item);
  return item.is_block() && meaning.block && meaning.block->enterprise;
}

// What stands in such a block is said with the block.
bool is_said(const Item& item) {
  for (auto around = item.parent(); around; around = around->parent()) {
    if (needs_enterprise(*around)) return true;
  }
  return false;
}

void check(const Subject& subject, Report& report) {
  for (const Item& item : subject.items()) {
    if (!needs_enterprise(item) || is_said(item)) continue;
    report.add(item.name_span(), quoted(item.name()) + " needs Nomad Enterprise",
               "leave it out for the community edition");
  }
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
    .check = check,
};

}  // namespace jobstamp::lint
