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

static bool has_release(const Meaning& meaning) { return !first_release(meaning).empty(); }

static void check_item(const Item& item, Report& report) {
  const std::string& target = item.subject().options().nomad;
  bool is_named = item.is_block() || item.place().node.kind() == Kind::attribute;
  if (target.empty() || !is_named) return;
  std::string_view since = first_release(item.meaning());
  if (!is_before(target, since) || is_told_already(item, target)) return;
  report.add(item.name_span(),
             quoted(item.name()) + " needs Nomad " + std::string(since) + ", and this is for " + target,
             "leave it out, or aim at a newer release in `.jobstamp.hcl`");
}

extern const Rule version_too_new = {
    .code = "version-too-new",
    .severity = Severity::warning,
    .group = Group::syntax,
    .what = "an attribute or block that is newer than the Nomad aimed at",
    .why = "An older Nomad refuses the job, or drops the line. Asked only where `nomad` is set in `.jobstamp.hcl`.",
    .instead = "group \"web\" {\n  count = 2\n}\n",
    .source = "Nomad's release tags",
    .check = each_place(has_release, check_item),
};

}  // namespace jobstamp::lint
