// Services of a group, those of its tasks among them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// The group's own, then those of its tasks.
std::vector<Item> services_of(const Item& group);

/// "consul" or "nomad"; empty where it cannot be known.
std::string_view provider_of(const Item& service);

/// Whether the group is one of a Consul gateway: Nomad adds the task itself.
bool has_gateway(const Item& group);

}  // namespace jobstamp::lint
