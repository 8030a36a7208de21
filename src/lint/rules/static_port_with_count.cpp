// A static port in a group that runs more than once.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"
#include "lint/static_ports.hpp"

namespace jobstamp::lint {

// Who asks for distinct hosts knows.
static bool is_spread(const Item& around) {
  for (Item constraint : around.items("constraint")) {
    if (constraint.item("distinct_hosts") || constraint.text_of("operator") == "distinct_hosts") return true;
  }
  return false;
}

static void check_group(const Item& group, Report& report) {
  Setting count = count_of(group);
  auto job = group.around("job");
  if (!count.amount || *count.amount <= 1 || is_spread(group) || (job && is_spread(*job))) return;
  for (Item fixed : static_ports(group)) {
    auto& found = report.add(fixed.value_span(),
                             "port " + quoted(fixed.value().text) +
                                 " is free only once on a node, and this group runs " + count.shown() + " times",
                             "let Nomad choose the port, or ask for `distinct_hosts`");
    note(found, count, "so many");
  }
}

extern const Rule static_port_with_count = {
    .code = "static-port-with-count",
    .severity = Severity::warning,
    .group = Group::values,
    .what = "a static port in a group that runs more than once",
    .why = "Each allocation needs a node of its own. With fewer nodes the rest stays pending.",
    .instead = "network {\n  port \"http\" {\n    to = 8080\n  }\n}\n",
    .source = "scheduler network checks; lint only",
    .check = each_block("group", check_group, "port"),
};

}  // namespace jobstamp::lint
