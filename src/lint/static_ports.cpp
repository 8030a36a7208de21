// Ports of a group that are fixed on the host.
// SPDX-License-Identifier: Apache-2.0
#include "lint/static_ports.hpp"

namespace jobstamp::lint {

std::vector<Item> static_ports(const Item& group) {
  std::vector<Item> found;
  for (Item network : group.items("network")) {
    for (Item port : network.items("port")) {
      auto fixed = port.item("static");
      if (!fixed || as_integer(fixed->value()).value_or(0) <= 0) continue;
      if (as_boolean(port.value_of("ignore_collision")) != true) found.push_back(*fixed);
    }
  }
  return found;
}

}  // namespace jobstamp::lint
