// Ports: the labels that a group's networks define, and the places that use one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Whether `is` holds for one of the `port` blocks of the networks that stand right in `around`, generated ones
/// included.
template <class Is>
bool any_port_in(const Item& around, const Is& is) {
  for (Item network : around.items("network")) {
    for (std::string_view name : {"port", "reserved_ports"}) {
      for (Item port : network.items(name)) {
        if (is(port)) return true;
      }
    }
  }
  return false;
}

/// Looks at all of them.
template <class Look>
void for_each_port_in(const Item& around, const Look& look) {
  any_port_in(around, [&](const Item& port) {
    look(port);
    return false;
  });
}

/// Those of the networks that a task has to itself, as in old jobs.
template <class Look>
void for_each_port_of_task(const Item& task, const Look& look) {
  if (auto resources = task.item("resources")) for_each_port_in(*resources, look);
}

/// All of a group and its tasks.
template <class Look>
void for_each_port_of_group(const Item& group, const Look& look) {
  for_each_port_in(group, look);
  for (Item task : group.items("task")) for_each_port_of_task(task, look);
}

/// A place that uses a label which no network of its group defines.
struct LostPort {
  Span span;
  std::string_view label;
  Item group;
  bool takes_number = false;  ///< a number is as good there as a label
};

/// The attributes that name ports by their labels: `port` of services and checks, and Docker's `ports`.
bool names_ports(const Meaning& meaning);

/// Of what such an attribute says, numbers or other words that may not be the label of any port.
enum class Written { number, word };
std::vector<LostPort> lost_ports(const Item& attribute, Written written);

/// The labels that a group's networks define.
std::vector<std::string_view> labels_of_ports(const Item& group);

}  // namespace jobstamp::lint
