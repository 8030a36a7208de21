// A port's number where its label is expected.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ports.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& attribute, Report& report) {
  for (const LostPort& port : lost_ports(attribute, Written::number)) {
    if (port.takes_number) continue;
    report.add(port.span, "a port's label is expected here, and " + quoted(port.label) + " is a number",
               "give the port a label in the `network` of the group, and use that");
  }
}

extern const Rule numeric_port = {
    .code = "numeric-port",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a port number where a label is expected",
    .why =
        "Nomad refuses the job, or Docker the task. A service of a task and the `ports` of Docker name a `port` of "
        "the group's network by its label; a number is taken with `address_mode = \"driver\"` only.",
    .instead = "network {\n  port \"http\" {\n    to = 8080\n  }\n}\nservice {\n  port = \"http\"\n}\n",
    .source = "nomad/structs: validateServices; #18974",
    .check = each_place(names_ports, check),
};

}  // namespace jobstamp::lint
