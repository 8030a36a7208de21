// A block that stands twice where one may stand.
// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "lint/rule.hpp"

namespace jobstamp::lint {

// One of a `dynamic` block may be none.
static void check_items(const std::vector<Item>& items, Report& report) {
  std::map<std::string_view, Item> first;
  for (const Item& item : items) {
    const schema::Child* child = item.meaning().child;
    if (!child || child->max != 1) continue;
    auto [earlier, is_new] = first.emplace(item.name(), item);
    if (is_new) continue;
    auto& found = report.add(item.name_span(), quoted(item.name()) + " stands here already", "make one of the two");
    found.notes.push_back({earlier->second.name_span(), "the first one"});
  }
}

static void check(const Subject& subject, Report& report) {
  check_items(subject.outermost(), report);
  for (const Item& item : subject.items()) check_items(item.items(), report);
}

extern const Rule duplicate_block = {
    .code = "duplicate-block",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a block that stands twice where one may stand",
    .why = "Nomad's parser refuses the job rather than choose between the two or join them.",
    .instead = "env {\n  HOME = \"/local\"\n  LANG = \"C.UTF-8\"\n}\n",
    .source = "hashicorp/hcl gohcl decodeBodyToStruct; jobspec2 decodeAsAttribute",
    .check = check,
};

}  // namespace jobstamp::lint
