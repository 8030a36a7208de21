// What only a group's services can have in a service of a task, and the other way round.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_of_a_task(const Item& service) {
  auto around = service.parent();
  return around && around->block_id() == "task";
}

bool is_of_a_group(const Item& service) {
  auto around = service.parent();
  return around && around->block_id() == "group";
}

bool is_of_an_allocation(std::string_view mode) { return mode == "alloc" || mode == "alloc_ipv6"; }

// Of a service, or of one of its checks.
void check_mode(const Item& block, bool of_a_task, Report& report) {
  auto mode = block.item("address_mode");
  if (!mode) return;
  std::string_view text = block.text_of("address_mode");
  if (of_a_task && is_of_an_allocation(text)) {
    report.add(mode->value_span(), "only services of a group have the address mode " + quoted(text),
               "write `\"host\"` or `\"driver\"`, or move the service into the group");
  } else if (!of_a_task && text == "driver") {
    report.add(mode->value_span(), "only services of a task have the address mode `driver`",
               "write `\"alloc\"`, or move the service into the task");
  }
}

void check(const Item& service, Report& report) {
  bool of_a_task = is_of_a_task(service);
  if (!of_a_task && !is_of_a_group(service)) return;
  check_mode(service, of_a_task, report);
  for (Item each : service.items("check")) {
    // The server looks at a group's check only where it names a task.
    if (of_a_task || each.item("task")) check_mode(each, of_a_task, report);
  }
  auto connect = service.item("connect");
  if (of_a_task && connect) {
    report.add(connect->name_span(), "only services of a group have `connect`", "move the service into the group");
  }
}

}  // namespace

extern const Rule service_at_wrong_level = {
    .code = "service-at-wrong-level",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "what only a group's services can have in a service of a task, and the other way round",
    .why =
        "Nomad refuses the job. The addresses of an allocation and Connect belong to the group's network, the address "
        "that a driver gives to one task.",
    .instead =
        "group \"web\" {\n  network {\n    mode = \"bridge\"\n    port \"http\" {}\n  }\n  service {\n    name         "
        "= \"web\"\n"
        "    port         = \"http\"\n    address_mode = \"alloc\"\n  }\n}\n",
    .source = "nomad/structs: TaskGroup.validateServices, validateServices",
    .check = each_block("service", check),
};

}  // namespace jobstamp::lint
