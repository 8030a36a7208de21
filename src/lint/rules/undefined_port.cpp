// A port label that no network of the group defines.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ports.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& attribute, Report& report) {
  for (const LostPort& port : lost_ports(attribute, Written::word)) {
    auto near = nearest(port.label, labels_of_ports(port.group));
    auto& found = report.add(port.span, "no network of this group has a port " + quoted(port.label));
    found.help = near.empty() ? "add `port \"" + std::string(port.label) + "\" {}` to the `network` of the group"
                              : "did you mean " + quoted(near.front()) + "?";
  }
}

extern const Rule undefined_port = {
    .code = "undefined-port",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a port label that no network of the group defines",
    .why =
        "Of a task's service Nomad refuses the job. Of a group's service, and of the "
        "`ports` of Docker, it says nothing, and the allocation fails.",
    .instead = "network {\n  port \"http\" {}\n}\nservice {\n  port = \"http\"\n}\n",
    .source = "nomad/structs: validateServices (tasks only); #18974, #18462, #17462",
    .check = each_place(names_ports, check),
};

}  // namespace jobstamp::lint
