// A gateway of Consul Connect that says too little, or too much.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/given.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

void check_kind(const Item& gateway, Report& report) {
  static constexpr std::string_view kinds[] = {"ingress", "terminating", "mesh"};
  auto has = [&](std::string_view kind) { return gateway.item(kind).has_value(); };
  auto count = std::ranges::count_if(kinds, has);
  if (count == 1) return;
  report.add(gateway.name_span(),
             count == 0 ? "this gateway is none of `ingress`, `terminating`, `mesh`"
                        : "a gateway is one of three: `ingress`, `terminating`, `mesh`",
             count == 0 ? "add one of them" : "make a service of each, with a gateway of its own");
}

// Its port is the address in the wide area network.
void check_mesh(const Item& gateway, Report& report) {
  auto mesh = gateway.item("mesh");
  auto service = gateway.around("service");
  if (!mesh || !service || is_given(*service, "port")) return;
  report.add(mesh->name_span(), "the service of a mesh gateway needs a `port`",
             "add `port = \"LABEL\"` to the service");
}

void check_gateway(const Item& gateway, Report& report) {
  check_kind(gateway, report);
  check_mesh(gateway, report);
}

void check_ingress(const Item& ingress, Report& report) {
  if (ingress.items("listener").empty())
    report.add(ingress.name_span(), "an ingress gateway has at least one `listener`", "add one with its `port`");
}

void check_terminating(const Item& terminating, Report& report) {
  if (terminating.items("service").empty())
    report.add(terminating.name_span(), "a terminating gateway has at least one `service`", "add one with its `name`");
}

// Consul tells services that share a port apart by their hosts, which only HTTP has.
void check_hosts(const Item& service, bool is_tcp, Report& report) {
  bool is_any = service.text_of("name") == "*";
  auto hosts = service.item("hosts");
  bool has_hosts = hosts && hosts->value().known && !hosts->value().entries.empty();
  if (is_tcp && is_any) {
    report.add(service.item("name")->value_span(), "a listener for `tcp` leads to one service, not to `*`",
               "name the service, or write `protocol = \"http\"`");
  } else if (has_hosts && (is_tcp || is_any)) {
    report.add(hosts->name_span(), is_tcp ? "a listener for `tcp` knows no hosts" : "the service `*` has no hosts",
               is_tcp ? "leave `hosts` out, or write `protocol = \"http\"`" : "leave `hosts` out, or name the service");
  }
}

void check_listener(const Item& listener, Report& report) {
  auto services = listener.items("service");
  if (services.empty())
    report.add(listener.name_span(), "a listener has at least one `service`", "add one with its `name`");
  bool is_tcp = !listener.item("protocol") || listener.text_of("protocol") == "tcp";
  for (Item service : services) check_hosts(service, is_tcp, report);
}

void check_certificates(const Item& service, Report& report) {
  bool has_certificate = is_given(service, "cert_file"), has_key = is_given(service, "key_file");
  if (!is_given(service, "ca_file") && (has_certificate || has_key || is_given(service, "sni"))) {
    report.add(service.name_span(), "this service has settings for TLS and no `ca_file`", "add `ca_file = \"...\"`");
  } else if (has_certificate != has_key) {
    report.add(service.name_span(), "a service has both `cert_file` and `key_file`, or neither",
               std::string("add `") + (has_key ? "cert_file" : "key_file") + " = \"...\"`");
  }
}

// -1 lets Nomad choose.
void check_address(const Item& address, Report& report) {
  auto port = address.item("port");
  auto number = port ? as_integer(port->value()) : std::nullopt;
  if (number && *number <= 0 && *number != -1)
    report.add(port->value_span(), "this is no port", "write one, or `-1` for Nomad to choose");
}

}  // namespace

extern const Rule gateway_incomplete = {
    .code = "gateway-incomplete",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a gateway of Consul Connect that says too little, or too much",
    .why = "The server refuses the job: it knows what Consul would refuse once the gateway runs.",
    .instead =
        "gateway {\n  ingress {\n    listener {\n      port     = 8080\n      protocol = \"http\"\n      service {\n"
        "        name  = \"web\"\n        hosts = [\"web.example.com\"]\n      }\n    }\n  }\n}\n",
    .source = "nomad/structs: ConsulGateway.Validate and those that it calls; nomad/job_endpoint_hook_connect.go",
    .check = {each_block("gateway", check_gateway), each_block("ingress", check_ingress),
              each_block("terminating", check_terminating), each_block("listener", check_listener),
              each_block("linked_service", check_certificates),
              each_block("envoy_gateway_bind_addresses", check_address)},
};

}  // namespace jobstamp::lint
