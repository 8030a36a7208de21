// A task's service must use a label (TaskGroup.validateServices); that of a group may use a number, which is taken as
// the port on the host or in the network namespace (serviceregistration.GetAddress). Nomad looks at neither the labels
// of group services nor at Docker's `ports` before the job runs.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ports.hpp"

#include <algorithm>
#include <iterator>

namespace jobstamp::lint {
namespace {

bool is_whole_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

// With `address_mode = "driver"` a number is one of the container, and a label may be one of Docker's `port_map`.
bool asks_driver(const Item& block) {
  auto mode = block.item("address_mode");
  return mode && (!mode->value().is_plain_text() || mode->value().text == "driver");
}

// A generated port may have any label.
bool may_define(const Item& group, std::string_view label) {
  bool may = false;
  auto look = [&](const Item& port) {
    auto labels = port.labels();
    may = may || std::ranges::find(labels, label) != labels.end() || port.is_generated();
  };
  for_each_port_in(group, look);
  if (!may) for_each_port_of_tasks(group, look);
  return may;
}

// What the item says, if it is written so and lost.
std::optional<LostPort> lost(const Item& item, Written written) {
  const Value& value = item.value();
  auto label = as_text(value);
  if (!label || label->empty() || value.runtime) return std::nullopt;
  if (is_whole_number(*label) != (written == Written::number)) return std::nullopt;
  auto group = item.around("group");
  if (!group || may_define(*group, *label)) return std::nullopt;
  return LostPort{item.value_span(), *label, *group};
}

}  // namespace

std::optional<LostPort> lost_port(const Item& block, Written written) {
  auto port = block.item("port");
  auto found = port ? lost(*port, written) : std::nullopt;
  // Nomad makes the port of an exposed check itself.
  if (!found || asks_driver(block) || (block.block_id() == "check" && block.item("expose"))) return std::nullopt;
  found->takes_number = !block.around("task");
  return found;
}

std::vector<LostPort> lost_ports(const Item& options, Written written) {
  std::vector<LostPort> found;
  auto ports = options.item("ports");
  // Those of a sidecar and generated ones are not judged.
  if (!ports || options.parent()->block_id() != "task") return found;
  for (Item element : ports->items()) {
    if (auto port = lost(element, written)) found.push_back(*port);
  }
  return found;
}

std::vector<std::string_view> labels_of_ports(const Item& group) {
  std::vector<std::string_view> found;
  for_each_port_of_group(group, [&](const Item& port) { std::ranges::copy(port.labels(), std::back_inserter(found)); });
  return found;
}

}  // namespace jobstamp::lint
