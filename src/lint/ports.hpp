// Ports: the labels that a group's networks define, and the places that use one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// The `port` blocks of some networks, generated ones included.
std::vector<Item> ports_of(const std::vector<Item>& networks);
/// Those of the networks that a task has to itself, as in old jobs.
std::vector<Item> ports_of_task(const Item& task);
/// All of a group and its tasks.
std::vector<Item> ports_of_group(const Item& group);

/// A place that uses a label which no network of its group defines.
struct LostPort {
  Span span;
  std::string label;
  std::vector<std::string> known;  ///< what the group defines
  bool is_number = false;
  bool takes_number = false;  ///< a number is as good there as a label
};

/// Of a group's services, checks and Docker's `ports`; none where not all labels of the group are known.
std::vector<LostPort> lost_ports(const Item& group);

}  // namespace jobstamp::lint
