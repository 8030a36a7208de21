// The fields that are changed in place and yet not heard by a task that runs: the rows of
// ../shared/schema/update-effects.json that say `next-task-start` and `new-alloc` of an effect in place
// (hashicorp/nomad aa026cc99c: the client's restart tracker, driver handle and log monitor keep what they were started
// with).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "jobstamp/nomad.hpp"

namespace jobstamp {
namespace {

struct Row {
  std::string_view prefix;
  Reach reach;
};

constexpr std::array rows = {
    Row{"job.name", Reach::new_allocation},
    Row{"job.group.network.cidr", Reach::new_allocation},
    Row{"job.group.network.ip", Reach::new_allocation},
    Row{"job.group.network.port.ignore_collision", Reach::new_allocation},
    Row{"job.group.network.reserved_ports.ignore_collision", Reach::new_allocation},
    Row{"job.group.restart", Reach::new_allocation},
    Row{"job.group.service.connect.sidecar_service.proxy.transparent_proxy", Reach::new_allocation},
    Row{"job.group.service.connect.sidecar_task.resources.network", Reach::new_allocation},
    Row{"job.group.task.dispatch_payload", Reach::new_allocation},
    Row{"job.group.task.kill_signal", Reach::next_task_start},
    Row{"job.group.task.kill_timeout", Reach::next_task_start},
    Row{"job.group.task.kind", Reach::new_allocation},
    Row{"job.group.task.leader", Reach::new_allocation},
    Row{"job.group.task.lifecycle", Reach::new_allocation},
    Row{"job.group.task.logs", Reach::next_task_start},
    Row{"job.group.task.resources.network", Reach::new_allocation},
    Row{"job.group.task.restart", Reach::new_allocation},
    Row{"job.group.task.service.connect.sidecar_task.resources.network", Reach::new_allocation},
};

bool is_within(std::string_view path, std::string_view prefix) {
  return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '.');
}

}  // namespace

Reach reach_at(std::string_view path) {
  auto row = std::ranges::find_if(rows, [&](const Row& each) { return is_within(path, each.prefix); });
  return row == rows.end() ? Reach::at_once : row->reach;
}

}  // namespace jobstamp
