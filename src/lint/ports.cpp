// A task's service must use a label (TaskGroup.validateServices); that of a group may use a number, which is taken as
// the port on the host or in the network namespace (serviceregistration.GetAddress). Nomad looks at neither the labels
// of group services nor at Docker's `ports` before the job runs.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ports.hpp"

#include <algorithm>
#include <iterator>

namespace jobstamp::lint {
namespace {

// With `address_mode = "driver"` a number is one of the container, and a label may be one of Docker's `port_map`.
bool asks_driver(const Item& block) {
  auto mode = block.item("address_mode");
  return mode && (!mode->value().is_plain_text() || mode->value().text == "driver");
}

// A generated port may have any label.
bool may_define(const Item& group, std::string_view label) {
  auto may_be_it = [&](const Item& port) {
    auto labels = port.labels();
    return std::ranges::find(labels, label) != labels.end() || port.is_generated();
  };
  auto may_have_it = [&](const Item& task) {
    auto resources = task.item("resources");
    return resources && any_port_in(*resources, may_be_it);
  };
  auto tasks = group.items("task");
  return any_port_in(group, may_be_it) || std::any_of(tasks.begin(), tasks.end(), may_have_it);
}

// What Nomad calls the ports that it adds for Connect (jobConnectHook injectPort, envoy.PortLabel). A sidecar's may be
// given a name; a terminating gateway gets one if its service has none.
bool is_added_for(const Item& service, std::string_view label) {
  auto connect = service.item("connect");
  if (!connect) return false;
  const Value& name = service.value_of("name");
  auto is_called = [&](std::string_view prefix, std::string_view suffix) {
    bool fits = label.size() > prefix.size() + suffix.size() && label.starts_with(prefix) && label.ends_with(suffix);
    std::size_t size = fits ? label.size() - prefix.size() - suffix.size() : 0;
    return fits && (!name.is_plain_text() || name.text == label.substr(prefix.size(), size));
  };
  if (auto sidecar = connect->item("sidecar_service")) {
    if (!sidecar->item("port")) return is_called("connect-proxy-", "");
    auto port = as_text(sidecar->value_of("port"));
    return !port || *port == label || (port->empty() && is_called("connect-proxy-", ""));
  }
  auto gateway = connect->item("gateway");
  return gateway && ((gateway->item("terminating") && is_called("connect-terminating-", "")) ||
                     (gateway->item("mesh") && is_called("connect-mesh-", "-lan")));
}

bool is_added(const Item& group, std::string_view label) {
  auto services = group.items("service");
  auto adds = [&](const Item& service) { return is_added_for(service, label); };
  return std::any_of(services.begin(), services.end(), adds);
}

void add_lost(const Item& item, Written written, std::vector<LostPort>& found) {
  const Value& value = item.value();
  auto label = as_text(value);
  if (!label || label->empty() || value.runtime) return;
  if (all_digits(*label) != (written == Written::number)) return;
  auto group = item.around("group");
  if (!group || may_define(*group, *label) || is_added(*group, *label)) return;
  bool is_of_group = item.name() == "port" && !item.around("task");
  found.push_back({item.value_span(), *label, *group, is_of_group});
}

// Not the options of a sidecar, nor generated ones. Nomad makes the port of an exposed check itself.
bool is_judged(const Item& attribute) {
  auto block = attribute.parent();
  if (block->item(attribute.name()) != attribute) return false;
  if (attribute.name() == "ports") return block->parent()->block_id() == "task";
  bool is_exposed = block->block_id() == "check" && block->item("expose");
  return !is_exposed && !asks_driver(*block);
}

}  // namespace

bool names_ports(const Meaning& meaning) {
  if (!meaning.attribute) return false;
  std::string_view around = meaning.around->id;
  if (meaning.attribute->name == "ports") return around == "driver.docker";
  return meaning.attribute->name == "port" && (around == "service" || around == "check");
}

std::vector<LostPort> lost_ports(const Item& attribute, Written written) {
  std::vector<LostPort> found;
  if (attribute.name() == "ports") {
    for (Item element : attribute.items()) add_lost(element, written, found);
  } else {
    add_lost(attribute, written, found);
  }
  if (!found.empty() && !is_judged(attribute)) found.clear();
  return found;
}

std::vector<std::string_view> labels_of_ports(const Item& group) {
  std::vector<std::string_view> found;
  for_each_port_of_group(group, [&](const Item& port) { std::ranges::copy(port.labels(), std::back_inserter(found)); });
  return found;
}

}  // namespace jobstamp::lint
