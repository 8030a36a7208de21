// Capitals in a name that Consul Connect uses.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool has_capitals(std::string_view text) { return std::ranges::any_of(text, is_upper); }

static void check_service(const Item& group, const Item& service, Report& report) {
  std::string_view name = service.text_of("name");
  if (has_capitals(name)) {
    report.add(service.item("name")->value_span(),
               "the service " + quoted(name) + " of Connect has capitals in its name", "write it in small letters");
  }
  auto labels = group.labels();
  if (labels.empty() || !has_capitals(labels.front())) return;
  auto& found =
      report.add(group.label_span(0),
                 "the group " + quoted(labels.front()) + " has capitals in its name, and a service of Connect",
                 "write it in small letters");
  found.notes.push_back({service.name_span(), "the service"});
}

static void check(const Item& group, Report& report) {
  for (Item service : group.items("service")) {
    auto connect = service.item("connect");
    if (connect && connect->item("sidecar_service")) check_service(group, service, report);
  }
}

extern const Rule connect_uppercase = {
    .code = "connect-uppercase",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a service or group of Connect with capitals in its name",
    .why = "Nomad refuses the job: Envoy and Consul compare the names in small letters.",
    .instead = "group \"api\" {\n  service {\n    name = \"count-api\"\n  }\n}\n",
    .source = "nomad/job_endpoint_hook_connect.go groupConnectSidecarValidate",
    .check = each_block("group", check, "connect"),
};

}  // namespace jobstamp::lint
