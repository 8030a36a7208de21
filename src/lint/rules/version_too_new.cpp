// What the Nomad that is aimed at does not know yet.
// SPDX-License-Identifier: Apache-2.0
#include "lint/names.hpp"
#include "lint/releases.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string_view first_release(const Meaning& meaning) {
  if (meaning.attribute) return meaning.attribute->since;
  if (meaning.child && !meaning.child->since.empty()) return meaning.child->since;
  return meaning.block ? meaning.block->since : "";
}

// Whatever stands in a block that is too new is told with the block.
static bool is_told_already(const Item& item, const std::string& target) {
  for (auto each = item.parent(); each; each = each->parent()) {
    if (is_before(target, first_release(each->meaning()))) return true;
  }
  return false;
}

static void check_item(const Item& item, const std::string& target, Report& report) {
  std::string_view since = first_release(item.meaning());
  bool is_named = item.is_block() || item.place().node.kind() == Kind::attribute;
  if (since.empty() || !is_named || !is_before(target, since) || is_told_already(item, target)) return;
  report.add(item.name_span(),
             quoted(item.name()) + " needs Nomad " + std::string(since) + ", and this is for " + target,
             "leave it out, or aim at a newer release in `.jobstamp.hcl`");
}

static void check(const Subject& subject, Report& report) {
  const std::string& target = subject.options().nomad;
  if (target.empty()) return;
  for (const Item& item : subject.items()) check_item(item, target, report);
}

extern const Rule version_too_new = {
    .code = "version-too-new",
    .severity = Severity::warning,
    .group = Group::syntax,
    .what = "an attribute or block that is newer than the Nomad aimed at",
    .why = "An older Nomad refuses the job, or drops the line. Asked only where `nomad` is set in `.jobstamp.hcl`.",
    .instead = "group \"web\" {\n  count = 2\n}\n",
    .source = "Nomad's release tags",
    .check = once(check),
};

}  // namespace jobstamp::lint
