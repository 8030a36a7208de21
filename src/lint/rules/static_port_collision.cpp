// One static port for two labels of a group.
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <utility>

#include "lint/ports.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Nothing where the port may differ from run to run.
static std::optional<std::pair<std::string_view, std::int64_t>> place_of(const Item& port) {
  auto number = as_integer(port.value_of("static"));
  if (!number) return std::nullopt;
  const Value& host = port.value_of("host_network");
  bool is_known = !port.item("host_network") || host.is_plain_text();
  if (*number == 0 || !is_known || port.item("ignore_collision") || port.is_generated()) return std::nullopt;
  return std::pair(host.text.empty() ? "default" : host.text, *number);
}

static void check_group(const Item& group, Report& report) {
  std::map<std::pair<std::string_view, std::int64_t>, Item> first;
  for_each_port_of_group(group, [&](const Item& port) {
    auto place = place_of(port);
    if (!place) return;
    auto [earlier, is_new] = first.emplace(*place, port);
    if (is_new) return;
    auto& found =
        report.add(port.item("static")->value_span(),
                   "port " + std::to_string(place->second) + " is taken in this group already", "choose another port");
    found.notes.push_back({earlier->second.item("static")->value_span(), "by this one"});
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
