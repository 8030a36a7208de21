// Two upstreams of a group that listen at one address.
// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

/// Where the sidecar listens for the task: a socket, or an address and a port. Nothing where it cannot be known.
std::optional<std::string> listener_of(const Item& upstream) {
  std::string_view socket = upstream.text_of("local_bind_socket_path");
  if (!socket.empty()) return std::string(socket);
  auto port = upstream.item("local_bind_port");
  auto number = port ? as_integer(port->value()) : std::nullopt;
  auto address = upstream.item("local_bind_address");
  bool is_told = !upstream.item("local_bind_socket_path") && (!address || address->value().is_plain_text());
  if (!number || !is_told || upstream.is_generated()) return std::nullopt;
  return std::string(upstream.text_of("local_bind_address")) + ':' + std::to_string(*number);
}

void check_service(const Item& service, Firsts<std::string>& firsts, Report& report) {
  auto connect = service.item("connect");
  auto sidecar = connect ? connect->item("sidecar_service") : std::nullopt;
  auto proxy = sidecar ? sidecar->item("proxy") : std::nullopt;
  if (!proxy) return;
  for (Item upstream : proxy->items("upstreams")) {
    auto listener = listener_of(upstream);
    auto earlier = listener ? firsts.before(*listener, upstream) : std::nullopt;
    if (!earlier) continue;
    auto port = upstream.item("local_bind_port");
    auto& found = report.add(port ? port->value_span() : upstream.name_span(),
                             "another upstream of this group listens there already", "give it a port of its own");
    found.notes.push_back({earlier->name_span(), "this one"});
  }
}

void check_group(const Item& group, Report& report) {
  Firsts<std::string> firsts;
  for (Item service : group.items("service")) check_service(service, firsts, report);
}

}  // namespace

extern const Rule duplicate_upstream = {
    .code = "duplicate-upstream",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "two upstreams of a group that listen at one address",
    .why = "Nomad refuses the job: the sidecars of a group share one network namespace.",
    .instead =
        "upstreams {\n  destination_name = \"db\"\n  local_bind_port  = 5432\n}\n"
        "upstreams {\n  destination_name = \"cache\"\n  local_bind_port  = 6379\n}\n",
    .source = "nomad/job_endpoint_hook_connect.go groupConnectUpstreamsValidate",
    .check = each_block("group", check_group, "upstreams"),
};

}  // namespace jobstamp::lint
