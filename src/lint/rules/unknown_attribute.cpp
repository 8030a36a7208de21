// An attribute that may not stand where it does. A driver's options have a rule of their own.
// SPDX-License-Identifier: Apache-2.0
#include "lint/names.hpp"
#include "lint/removed.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool is_none(const Meaning& meaning) {
  return is_unknown(meaning) && meaning.around->body != schema::BodyKind::map && !schema::is_driver(*meaning.around);
}

static void check_item(const Item& item, Report& report) {
  if (item.place().node.kind() != Kind::attribute) return;
  if (removed_row(item)) return;
  report.add(item.name_span(), title_of(*item.meaning().around) + " takes no attribute " + quoted(item.name()),
             advice_on(item, item.name()));
}

extern const Rule unknown_attribute = {
    .code = "unknown-attribute",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "an attribute that may not stand where it does",
    .why =
        "Nomad's parser refuses the job. Mostly the name has a slip "
        "of the pen, or the attribute belongs one level up or down.",
    .instead = "group \"web\" {\n  count = 2\n}\n",
    .source = "hashicorp/hcl gohcl, Body.Content; jobspec2",
    .check = each_place(is_none, check_item),
};

}  // namespace jobstamp::lint
