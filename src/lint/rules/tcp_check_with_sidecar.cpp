// A check of type `tcp` on a service behind Consul's sidecar.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {

static void check_service(const Item& service, Report& report) {
  auto connect = service.item("connect");
  auto sidecar = connect ? connect->item("sidecar_service") : std::nullopt;
  if (!sidecar || provider_of(service) != "consul") return;
  for (Item check : service.items("check")) {
    if (!is_check_type(check.text_of("type"), "tcp")) continue;
    auto& found = report.add(check.item("type")->value_span(), "a service behind a sidecar has no check of type `tcp`",
                             "check by `http` or `grpc` with `expose = true`, or by a `script`");
    found.notes.push_back({sidecar->name_span(), "the sidecar"});
  }
}

extern const Rule tcp_check_with_sidecar = {
    .code = "tcp-check-with-sidecar",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a check of type `tcp` on a service with a sidecar",
    .why =
        "The server refuses the job: the service listens on the loopback address of its own network, where Consul "
        "cannot "
        "reach it.",
    .instead =
        "service {\n  name = \"web\"\n  port = \"8080\"\n  connect {\n    sidecar_service {}\n  }\n  check {\n"
        "    type     = \"http\"\n    path     = \"/health\"\n    expose   = true\n    interval = \"10s\"\n"
        "    timeout  = \"2s\"\n  }\n}\n",
    .source = "nomad/structs: Service.validateConsulService",
    .check = each_block("service", check_service, "sidecar_service"),
};

}  // namespace jobstamp::lint
