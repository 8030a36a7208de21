// Connect that does not say how, or without what it needs.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "lint/given.hpp"
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {
namespace {

bool is_native(const Item& connect) { return as_boolean(connect.value_of("native")) == true; }

bool may_be_native(const Item& connect) {
  auto native = connect.item("native");
  return native && as_boolean(native->value()) != false;
}

void check_kind(const Item& connect, Report& report) {
  bool has_sidecar = connect.item("sidecar_service").has_value();
  bool has_gateway = connect.item("gateway").has_value();
  int kinds = int(may_be_native(connect)) + int(has_sidecar) + int(has_gateway);
  if (kinds == 1 || connect.is_generated()) return;
  report.add(connect.name_span(),
             kinds == 0 ? "this `connect` has no sidecar, is no gateway and not native"
                        : "a `connect` is one of three: native, with a sidecar, or a gateway",
             kinds == 0 ? "add `sidecar_service {}`" : "leave the others out");
}

bool adds_a_task(const Item& service) {
  auto connect = service.item("connect");
  return connect && (connect->item("sidecar_service") || connect->item("gateway"));
}

// The one task of a group is meant where none is named; the proxy of a service further up is a task, too, and without a
// network nobody looks (jobConnectHook, getNamedTaskForNativeService). A generated task may be one or several.
bool may_infer_task(const Item& service, const Item& group) {
  auto tasks = group.items("task");
  auto count = std::distance(tasks.begin(), tasks.end());
  if (std::any_of(tasks.begin(), tasks.end(), [](const Item& task) { return task.is_generated(); })) return true;
  for (Item each : group.items("service")) {
    if (each == service) break;
    if (adds_a_task(each)) ++count;
  }
  return count == 1 && !group.items("network").empty();
}

// What a native service needs, where Nomad cannot make it up.
void check_native(const Item& service, const Item& connect, Report& report) {
  auto around = service.parent();
  if (!is_native(connect) || !around || around->block_id() != "group") return;
  for (std::string_view name : {"task", "port"}) {
    if (service.item(name) && (is_given(service, name) || !service.value_of(name).known)) continue;
    if (name == "task" && may_infer_task(service, *around)) continue;
    report.add(connect.name_span(), "a service that is native to Connect needs " + quoted(name),
               "add `" + std::string(name) + " = \"...\"` to the service");
  }
}

void check(const Item& service, Report& report) {
  auto connect = service.item("connect");
  if (!connect || !connect->is_block()) return;
  if (provider_of(service) == "nomad") {
    report.add(connect->name_span(), "a service of provider `nomad` has no `connect`", "use `provider = \"consul\"`");
    return;
  }
  check_kind(*connect, report);
  check_native(service, *connect, report);
}

}  // namespace

extern const Rule connect_incomplete = {
    .code = "connect-incomplete",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "Connect that does not say how, or without what it needs",
    .why = "Nomad refuses the job.",
    .instead = "service {\n  name = \"web\"\n  port = \"8080\"\n  connect {\n    sidecar_service {}\n  }\n}\n",
    .source = "nomad/structs: ConsulConnect.Validate, Service.validateConsulService; job_endpoint_hook_connect.go",
    .check = each_block("service", check, "connect"),
};

}  // namespace jobstamp::lint
