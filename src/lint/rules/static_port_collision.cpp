// One static port for two labels of a group.
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "lint/ports.hpp"
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

using HostAndNumber = std::pair<std::string_view, std::int64_t>;

// Nothing where the port may differ from run to run.
static std::optional<HostAndNumber> place_of(const Item& port) {
  auto fixed = port.item("static");
  auto number = fixed ? as_integer(fixed->value()) : std::nullopt;
  if (!number) return std::nullopt;
  const Value& host = port.value_of("host_network");
  bool is_known = !port.item("host_network") || host.is_plain_text();
  if (*number == 0 || !is_known || port.item("ignore_collision") || port.is_generated()) return std::nullopt;
  return HostAndNumber(host.text.empty() ? "default" : host.text, *number);
}

static void check_group(const Item& group, Report& report) {
  Firsts<HostAndNumber> firsts;
  for_each_port_of_group(group, [&](const Item& port) {
    auto place = place_of(port);
    auto earlier = place ? firsts.before(*place, port) : std::nullopt;
    if (!earlier) return;
    auto& found =
        report.add(port.item("static")->value_span(),
                   "port " + std::to_string(place->second) + " is taken in this group already", "choose another port");
    found.notes.push_back({earlier->item("static")->value_span(), "by this one"});
  });
}

extern const Rule static_port_collision = {
    .code = "static-port-collision",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "one static port twice in a group",
    .why =
        "Nomad refuses the job: a port of a host can be given once. On two host networks it may "
        "be the same, and `ignore_collision` says that it is meant.",
    .instead = "network {\n  port \"http\" {\n    static = 80\n  }\n  port \"https\" {\n    static = 443\n  }\n}\n",
    .source = "nomad/structs: TaskGroup.validateNetworks; GH-2807",
    .check = each_block("group", check_group, "port"),
};

}  // namespace jobstamp::lint
