// A canary that needs the port of what it is to replace.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"
#include "lint/static_ports.hpp"

namespace jobstamp::lint {

static void check(const Item& group, Report& report) {
  Setting canary = Inherited::of(group, "update").integer("canary", 0);
  if (!canary.item || !canary.amount || *canary.amount < 1 || job_type(group.subject()) != "service") return;
  for (Item fixed : static_ports(group)) {
    auto& found =
        report.add(fixed.value_span(),
                   "a canary cannot start where port " + quoted(fixed.value().text) + " is taken by the old allocation",
                   "let Nomad choose the port, or leave `canary` out");
    found.notes.push_back({canary.item->value_span(), "canaries start beside the old allocations"});
  }
}

extern const Rule canary_with_static_port = {
    .code = "canary-with-static-port",
    .severity = Severity::warning,
    .group = Group::values,
    .what = "canaries of a group with a static port",
    .why =
        "Canaries run beside the old allocations, so each needs a node where the port is "
        "still free. Without one the update waits until its deadline.",
    .instead = "update {\n  canary = 1\n}\nnetwork {\n  port \"http\" {\n    to = 8080\n  }\n}\n",
    .source = "scheduler network checks; lint only",
    .check = each_block("group", check, "update"),
};

}  // namespace jobstamp::lint
