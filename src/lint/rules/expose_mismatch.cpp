// A check that is exposed where nothing can expose it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/ports.hpp"
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {
namespace {

bool has_sidecar(const Item& service) {
  auto connect = service.item("connect");
  return connect && connect->item("sidecar_service");
}

// Nomad makes a path for it, and has to know what the service listens at inside: a number, or a static port.
bool has_known_port(const Item& service, const Item& group) {
  auto port = service.item("port");
  auto label = port ? as_text(port->value()) : std::nullopt;
  if (!label || all_digits(*label)) return port.has_value();
  return any_port_in(group, [&](const Item& each) {
    auto labels = each.labels();
    return each.is_generated() || (each.item("static") && std::ranges::find(labels, *label) != labels.end());
  });
}

bool gets_a_path(const Item& check) {
  std::string_view type = check.text_of("type");
  return (is_check_type(type, "http") || is_check_type(type, "grpc")) && check.text_of("path").starts_with('/');
}

void check_check(const Item& check, Report& report) {
  auto expose = check.item("expose");
  auto service = check.parent();
  auto around = service ? service->parent() : std::nullopt;
  if (!expose || !around || as_boolean(expose->value()) != true || provider_of(*service) == "nomad") return;
  if (around->block_id() == "task") {
    report.add(expose->name_span(), "only checks of a group's service can be exposed",
               "move the service into the group, or leave `expose` out");
  } else if (!has_sidecar(*service)) {
    report.add(expose->name_span(), "a check is exposed through a sidecar, and this service has none",
               "add `connect { sidecar_service {} }` to the service, or leave `expose` out");
  } else if (gets_a_path(check) && !has_known_port(*service, *around)) {
    auto port = service->item("port");
    auto& found = report.add(expose->name_span(), "what the service listens at inside is not known",
                             "write the number as the `port` of the service, or make its port `static`");
    if (port) found.notes.push_back({port->value_span(), "any port may be chosen for this"});
  }
}

}  // namespace

extern const Rule expose_mismatch = {
    .code = "expose-mismatch",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a check that is exposed where nothing can expose it",
    .why =
        "Nomad refuses the job. An exposed check is let past the mesh by the sidecar of its service, at the port that "
        "the service listens at inside the network of the group.",
    .instead =
        "service {\n  name = \"web\"\n  port = \"8080\"\n  connect {\n    sidecar_service {}\n  }\n  check {\n"
        "    type     = \"http\"\n    path     = \"/health\"\n    expose   = true\n    interval = \"10s\"\n"
        "    timeout  = \"2s\"\n  }\n}\n",
    .source = "nomad/job_endpoint_hook_expose_check.go",
    .check = each_block("check", check_check),
};

}  // namespace jobstamp::lint
