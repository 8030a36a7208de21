// Ports of a group that are fixed on the host.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// The `static` attributes of a group's ports, where they are known not to be zero.
std::vector<Item> static_ports(const Item& group);

}  // namespace jobstamp::lint
