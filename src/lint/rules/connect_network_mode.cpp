// Consul Connect without a network of its own.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool is_proxied(const Item& service) {
  auto connect = service.item("connect");
  return connect && (connect->item("sidecar_service") || connect->item("gateway"));
}

static bool is_fitting(const Item& network, const Item& service) {
  auto mode = network.item("mode");
  if (!mode) return false;
  const Value& value = mode->value();
  if (!value.is_plain_text()) return true;
  bool is_gateway = service.item("connect")->item("gateway").has_value();
  return value.text == "bridge" || value.text.starts_with("cni/") || (is_gateway && value.text == "host");
}

static void check_service(const Item& group, const Item& service, Report& report) {
  auto named = group.items("network");
  std::vector<Item> networks(named.begin(), named.end());
  Span connect = service.item("connect")->name_span();
  if (networks.empty()) {
    report.add(connect, "Connect needs a network of the group, and there is none",
               "add `network { mode = \"bridge\" }` to the group");
  } else if (networks.size() > 1 && std::ranges::none_of(networks, &Item::is_generated)) {
    auto& found =
        report.add(networks[1].name_span(), "Connect needs a single network in the group", "make one `network` of all");
    found.notes.push_back({connect, "for this"});
  } else if (networks.size() == 1 && !networks.front().is_generated() && !is_fitting(networks.front(), service)) {
    auto mode = networks.front().item("mode");
    auto& found = report.add(mode ? mode->value_span() : networks.front().name_span(),
                             "Connect needs a network of mode `bridge` or `cni/*`",
                             mode ? "write `mode = \"bridge\"`" : "add `mode = \"bridge\"`");
    found.notes.push_back({connect, "for this"});
  }
}

static void check(const Item& group, Report& report) {
  for (Item service : group.items("service")) {
    if (is_proxied(service) && !service.is_generated()) return check_service(group, service, report);
  }
}

extern const Rule connect_network_mode = {
    .code = "connect-network-mode",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "Consul Connect in a group without a network of mode `bridge` or `cni/*`",
    .why =
        "Nomad refuses the job: the sidecar and the tasks meet in "
        "one network namespace. A gateway may use mode `host`, too.",
    .instead = "network {\n  mode = \"bridge\"\n}\n",
    .source = "nomad/job_endpoint_hook_connect.go groupConnectNetworkModeValidate",
    .check = each_block("group", check, "connect"),
};

}  // namespace jobstamp::lint
