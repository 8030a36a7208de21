// A change of nothing but what Nomad drops.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/differences.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// A call of a function is not evaluated: what it is given must be the same.
static bool is_all_else_alike(const Subject& before, const Subject& after) {
  auto words = [](const Subject& subject) {
    std::vector<std::string_view> found;
    for (Item each : subject.outermost()) {
      if (each.block_id() != "job") found.push_back(each.place().node.text());
    }
    return found;
  };
  return words(before) == words(after);
}

static void compare(const Subject& before, const Subject& after, Report& report) {
  auto changed = differences(before, after);
  auto is_dropped = [](const Difference& each) { return each.is_certain && each.effect == Effect::none; };
  if (!std::ranges::all_of(changed, is_dropped) || !is_all_else_alike(before, after)) return;
  for (const Difference& each : changed) {
    report.add(span_of(each), quoted(each.name) + " is dropped by Nomad, and nothing else has changed",
               "change what Nomad reads: `jobstamp lint` names it");
  }
}

extern const Rule change_has_no_effect = {
    .code = "change-has-no-effect",
    .severity = Severity::warning,
    .group = Group::change,
    .what = "a change of nothing but what Nomad drops",
    .why = "Nomad reads the attribute and forgets it: to the server both revisions are one job, and nothing happens.",
    .instead = "group \"web\" {\n  disconnect {\n    lost_after = \"6h\"\n  }\n}\n",
    .source = "command/agent/job_endpoint.go Api*ToStructs; nomad/structs/structs.go Job.SpecChanged",
    .compare = compare,
};

}  // namespace jobstamp::lint
