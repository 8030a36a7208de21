// Secrets of a group over those of a task.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& group, Report& report) {
  auto outer = group.item("secret");
  if (!outer) return;
  for (Item task : group.items("task")) {
    auto inner = task.item("secret");
    if (!inner) continue;
    auto& found = report.add(inner->value_span(), "a secret of a task under a secret of its group",
                             "move the secrets of the group into its tasks");
    found.notes.push_back({outer->value_span(), "the secret of the group"});
  }
}

extern const Rule secret_level_clash = {
    .code = "secret-level-clash",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "secrets in a group and in a task of it",
    .why =
        "Nomad refuses the job: instead of adding the secrets of the "
        "group the parser adds the task's own once more, and they clash.",
    .instead =
        "task \"server\" {\n  secret \"db\" {\n    provider = \"vault\"\n"
        "    path     = \"secret/data/db\"\n  }\n}\n",
    .source = "jobspec2 decodeTaskGroup",
    .check = each_block("group", check, "secret"),
};

}  // namespace jobstamp::lint
