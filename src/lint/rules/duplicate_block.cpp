// A block that stands twice where one may stand.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

// One of a `dynamic` block may be none.
static bool may_stand_once(const Meaning& meaning) { return meaning.child && meaning.child->max == 1; }

static void check_item(const Item& item, Report& report) {
  const Subject& subject = item.subject();
  auto around = item.parent();
  std::uint32_t at = around ? around->number() + 1 : 0;
  auto next = [&] { return subject.find(item.name(), at, item.number()); };
  for (at = next(); at != item.number(); at = subject.after(at), at = next()) {
    Item first = subject.item(at);
    if (!may_stand_once(first.meaning())) continue;
    auto& found = report.add(item.name_span(), quoted(item.name()) + " stands here already", "make one of the two");
    found.notes.push_back({first.name_span(), "the first one"});
    return;
  }
}

extern const Rule duplicate_block = {
    .code = "duplicate-block",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a block that stands twice where one may stand",
    .why = "Nomad's parser refuses the job rather than choose between the two or join them.",
    .instead = "env {\n  HOME = \"/local\"\n  LANG = \"C.UTF-8\"\n}\n",
    .source = "hashicorp/hcl gohcl decodeBodyToStruct; jobspec2 decodeAsAttribute",
    .check = each_place(may_stand_once, check_item),
};

}  // namespace jobstamp::lint
