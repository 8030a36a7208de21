// Services of a group, those of its tasks among them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Looks at the group's own, then at those of its tasks.
template <class Look>
void for_each_service_of(const Item& group, const Look& look) {
  for (Item service : group.items("service")) look(service);
  for (Item task : group.items("task")) {
    for (Item service : task.items("service")) look(service);
  }
}

/// "consul" or "nomad"; empty where it cannot be known.
std::string_view provider_of(const Item& service);

/// Whether a check's `type`, which Nomad takes in any case, is this one.
bool is_check_type(std::string_view written, std::string_view type);

/// Whether the group is one of a Consul gateway: Nomad adds the task itself.
bool has_gateway(const Item& group);

}  // namespace jobstamp::lint
