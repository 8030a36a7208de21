// Canaries that are promoted by themselves, and there are none.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_update(const Inherited& update, Report& report) {
  auto promote = update.item("auto_promote");
  if (!promote || as_boolean(promote->value()) != true) return;
  Setting canary = update.integer("canary", 0);
  if (canary.amount != 0) return;
  Setting own{1, promote};
  auto& found = report.add(written_in(update.nearest(), own, canary),
                           "`auto_promote` needs canaries, and `canary` is " + canary.shown(),
                           "set `canary` to 1 or more, or leave `auto_promote` out");
  note(found, canary, "no canaries");
}

static void check(const Subject& subject, Report& report) {
  for_each_policy(subject, "update", [&](const Inherited& update) { check_update(update, report); });
}

extern const Rule auto_promote_without_canary = {
    .code = "auto-promote-without-canary",
    .severity = Severity::error,
    .group = Group::values,
    .what = "`auto_promote` without canaries",
    .why = "The server refuses the job.",
    .instead = "update {\n  canary       = 1\n  auto_promote = true\n}\n",
    .source = "nomad/structs: UpdateStrategy.Validate",
    .check = once_with("update", check),
};

}  // namespace jobstamp::lint
