// Ports of a group that are fixed on the host.
// SPDX-License-Identifier: Apache-2.0
#include "lint/static_ports.hpp"

namespace jobstamp::lint {

std::vector<Item> static_ports(const Item& group) {
  std::vector<Item> found;
  for (const Item& network : group.items("network")) {
    for (const Item& port : network.items("port")) {
      auto fixed = port.item("static");
      bool may_collide = as_boolean(port.value_of("ignore_collision")) == true;
      if (fixed && !may_collide && as_integer(fixed->value()).value_or(0) > 0) found.push_back(*fixed);
    }
  }
  return found;
}

}  // namespace jobstamp::lint
