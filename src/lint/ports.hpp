// Ports: the labels that a group's networks define, and the places that use one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
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

/// All of a group and its tasks.
template <class Look>
void for_each_port_of_group(const Item& group, const Look& look) {
  for_each_port_in(group, look);
  for (Item task : group.items("task")) for_each_port_of_task(task, look);
}

/// A place that uses a label which no network of its group defines.
struct LostPort {
  Span span;
  std::string label;
  std::vector<std::string_view> known;  ///< what the group defines
  bool takes_number = false;            ///< a number is as good there as a label
};

/// Of a group's services, checks and Docker's `ports`, those that write a number or those that write another label;
/// none where not all labels of the group are known.
enum class Written { number, word };
std::vector<LostPort> lost_ports(const Item& group, Written written);

}  // namespace jobstamp::lint
