// Ports: the labels that a group's networks define, and the places that use one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Looks at the `port` blocks of the networks that stand right in `around`, generated ones included.
template <class Look>
void for_each_port_in(const Item& around, const Look& look) {
  for (Item network : around.items("network")) {
    for (std::string_view name : {"port", "reserved_ports"}) {
      for (Item port : network.items(name)) look(port);
    }
  }
}

/// Those of the networks that a task has to itself, as in old jobs.
template <class Look>
void for_each_port_of_task(const Item& task, const Look& look) {
  if (auto resources = task.item("resources")) for_each_port_in(*resources, look);
}

template <class Look>
void for_each_port_of_tasks(const Item& group, const Look& look) {
  for (Item task : group.items("task")) for_each_port_of_task(task, look);
}

/// All of a group and its tasks.
template <class Look>
void for_each_port_of_group(const Item& group, const Look& look) {
  for_each_port_in(group, look);
  for_each_port_of_tasks(group, look);
}

/// A place that uses a label which no network of its group defines.
struct LostPort {
  Span span;
  std::string_view label;
  Item group;
  bool takes_number = false;  ///< a number is as good there as a label
};

enum class Written { number, word };
/// The `port` of a service or a check, if what it says is `written` so and may not be the label of any port.
std::optional<LostPort> lost_port(const Item& block, Written written);
/// Those among the `ports` of Docker's options.
std::vector<LostPort> lost_ports(const Item& options, Written written);

/// The labels that a group's networks define.
std::vector<std::string_view> labels_of_ports(const Item& group);

}  // namespace jobstamp::lint
