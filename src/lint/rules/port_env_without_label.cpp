// `NOMAD_PORT_x` where no port of the group is called x.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// As the environment spells a label.
static std::string cleaned(std::string_view label) {
  std::string name(label);
  for (char& c : name) c = is_alphanumeric(c) ? c : '_';
  return name;
}

// The label that a name asks for; empty for a name that asks for none.
static std::string_view label_of(std::string_view name) {
  static constexpr std::array<std::string_view, 7> beginnings = {
      "NOMAD_PORT_",    "NOMAD_IP_",        "NOMAD_ADDR_",      "NOMAD_HOST_PORT_",
      "NOMAD_HOST_IP_", "NOMAD_HOST_ADDR_", "NOMAD_ALLOC_PORT_"};
  if (!name.starts_with("NOMAD_")) return "";
  for (std::string_view each : beginnings) {
    if (name.starts_with(each)) return name.substr(each.size());
  }
  return "";
}

namespace {

// The labels of a group's ports; unsure where a `dynamic` block may make others, or where Connect adds its own.
struct Ports {
  std::vector<std::string> names;
  bool is_sure = true;

  void add(const Item& network) {
    for (Item port : network.items("port")) {
      auto labels = port.labels();
      if (port.is_generated() || labels.empty()) is_sure = false;
      if (!labels.empty()) names.push_back(cleaned(labels.front()));
    }
  }
};

}  // namespace

static Ports ports_of(const Item& group) {
  Ports ports;
  for (Item network : group.items("network")) ports.add(network);
  for (Item task : group.items("task")) {
    // Ports of a task's own network go by `<task>_<label>` as well, in every task of the group.
    auto resources = task.item("resources");
    if (resources && !resources->items("network").empty()) ports.is_sure = false;
  }
  for (Item service : group.items("service")) {
    if (service.item("connect")) ports.is_sure = false;
  }
  return ports;
}

static void check_reference(const Subject&, const Reference& reference, Report& report) {
  std::string_view label = label_of(reference.root);
  // A dash has a rule of its own, `dashed-env-reference`.
  if (label.empty() || label.find('-') != label.npos) return;
  auto group = reference.at ? reference.at->around("group") : std::nullopt;
  if (!group) return;
  Ports ports = ports_of(*group);
  if (!ports.is_sure || std::ranges::find(ports.names, label) != ports.names.end()) return;
  auto& found = report.add(reference.expression.span(), "no port of this group is called " + quoted(label));
  std::vector<std::string_view> known(ports.names.begin(), ports.names.end());
  auto near = nearest(label, known);
  found.help = near.empty() ? "add `port \"" + std::string(label) + "\" {}` to the group's network"
                            : "did you mean " + quoted(near.front()) + "?";
}

extern const Rule port_env_without_label = {
    .code = "port-env-without-label",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a port's environment variable where the group has no such port",
    .why = "The variable does not exist in the task: `${NOMAD_PORT_x}` stays as text, or is empty to a shell.",
    .instead = "network {\n  port \"http\" {}\n}\n",
    .source = "client/taskenv/env.go addPorts",
    .check = each_other_reference(check_reference),
};

}  // namespace jobstamp::lint
