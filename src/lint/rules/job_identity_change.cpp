// Another id, namespace or region: another job.
// SPDX-License-Identifier: Apache-2.0
#include "lint/differences.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static Span span_of(const Identity& changed) {
  return changed.at.is_block() ? changed.at.label_span(0) : changed.at.value_span();
}

static std::string how_to_stop(const Identity& changed) {
  if (changed.part == "id") return "`nomad job stop " + changed.before + "`";
  return "`nomad job stop` with `-" + std::string(changed.part) + "=" + changed.before + "`";
}

static void compare(const Subject& before, const Subject& after, Report& report) {
  for (const Identity& each : changed_identity(before, after)) {
    report.add(span_of(each),
               "this is another job than the one of " + std::string(each.part) + " " + quoted(each.before) +
                   ", which is left as it is",
               "once this one runs stop the old one: " + how_to_stop(each));
  }
}

extern const Rule job_identity_change = {
    .code = "job-identity-change",
    .severity = Severity::warning,
    .group = Group::change,
    .what = "another id, namespace or region",
    .why =
        "Nomad knows a job by these. It starts a second one and leaves the first as it is, with its ports, "
        "volumes and services. A job's id is its label unless `id` is set.",
    .instead = "job \"web-frontend\" {\n  id = \"web\"\n}\n",
    .source = "nomad/job_endpoint.go doRegister",
    .compare = compare,
};

}  // namespace jobstamp::lint
