// Which job it is: Nomad knows a job by id, namespace and region, and everything else is a new version of it
// (nomad/job_endpoint.go doRegister). A namespace or region that is not in the file comes from the call.
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "lint/differences.hpp"

namespace jobstamp::lint {
namespace {

// The place that names a part of the identity; the job itself where it is the label.
Item place_of(const Item& job, std::string_view part) { return job.item(part).value_or(job); }

std::string text_of(const Item& job, std::string_view part) {
  if (job.item(part)) return job.text_of(part);
  auto labels = job.labels();
  return part == "id" && labels.size() == 1 ? labels.front() : "";
}

bool is_plain_service(const Subject& subject) {
  auto job = subject.job();
  if (!job || job->item("periodic") || job->item("parameterized")) return false;
  return !job->item("type") || job->text_of("type") == "service";
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

bool are_services(const Subject& before, const Subject& after) {
  return is_plain_service(before) && is_plain_service(after);
}

}  // namespace jobstamp::lint
