// Which job it is and how it is run: Nomad knows a job by id, namespace and region, and everything else is a new
// version of it (nomad/job_endpoint.go doRegister). A namespace or region that is not in the file comes from the call.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "lint/differences.hpp"

namespace jobstamp::lint {
namespace {

// The place that names a part of the identity; the job itself where it is the label.
Item place_of(const Item& job, std::string_view part) { return job.item(part).value_or(job); }

std::string text_of(const Item& job, std::string_view part) {
  if (job.item(part)) return std::string(job.text_of(part));
  auto labels = job.labels();
  return part == "id" && labels.size() == 1 ? std::string(labels.front()) : "";
}

Scheduler scheduler_of(const Subject& subject) {
  static constexpr std::array<std::string_view, 5> names = {"", "service", "batch", "system", "sysbatch"};
  auto job = subject.job();
  if (!job || !job->items("periodic").empty() || !job->items("parameterized").empty()) return Scheduler::unknown;
  if (!job->item("type")) return Scheduler::service;
  auto name = std::ranges::find(names, job->text_of("type"));
  return name == names.end() ? Scheduler::unknown : static_cast<Scheduler>(name - names.begin());
}

}  // namespace

std::vector<Identity> changed_identity(const Subject& before, const Subject& after) {
  static constexpr std::array<std::string_view, 3> parts = {"id", "namespace", "region"};
  std::vector<Identity> changed;
  auto then = before.job();
  auto now = after.job();
  if (!then || !now) return changed;
  for (std::string_view part : parts) {
    std::string was = text_of(*then, part);
    std::string is = text_of(*now, part);
    if (!was.empty() && !is.empty() && was != is) changed.push_back({place_of(*now, part), part, was, is});
  }
  return changed;
}

Scheduler scheduler_of(const Subject& before, const Subject& after) {
  Scheduler now = scheduler_of(after);
  return scheduler_of(before) == now ? now : Scheduler::unknown;
}

}  // namespace jobstamp::lint
