// Two actions, secrets or scaling policies of one name in a task.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_actions(const Item& task, Report& report) {
  Labels actions("action", "task", report);
  for (Item action : task.items("action")) actions.add(action);
}

static void check_secrets(const Item& task, Report& report) {
  Labels secrets("secret", "task", report);
  for (Item secret : task.items("secret")) secrets.add(secret);
}

static void check_policies(const Item& task, Report& report) {
  Labels policies("scaling policy", "task", report);
  for (Item policy : task.items("scaling")) policies.add(policy);
}

extern const Rule duplicate_label = {
    .code = "duplicate-label",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "two actions or secrets of a task with one name, or two `scaling` blocks for one resource",
    .why = "Nomad refuses the job: a name is how `nomad action` finds what to run, and a resource is scaled once.",
    .instead =
        "action \"flush\" {\n  command = \"/bin/flush\"\n}\naction \"reload\" {\n  command = \"/bin/reload\"\n}\n",
    .source = "nomad/structs: Task.Validate; jobspec2 parseTask",
    .check = {each_block("task", check_actions, "action"), each_block("task", check_secrets, "secret"),
              each_block("task", check_policies, "task_scaling")},
};

}  // namespace jobstamp::lint
