// A mount of a volume that the group does not have.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_mount(const Item& mount, Report& report) {
  auto group = mount.around("group");
  std::string name = mount.text_of("volume");
  if (!group || name.empty()) return;
  std::vector<std::string> labels;
  for (const Item& volume : group->items("volume")) {
    if (volume.is_generated() && !group->is_generated()) return;
    for (std::string& label : volume.labels()) labels.push_back(std::move(label));
  }
  if (std::ranges::find(labels, name) != labels.end()) return;
  auto near = nearest(name, {labels.begin(), labels.end()});
  auto& found = report.add(mount.item("volume")->value_span(), "this group has no volume " + quoted(name));
  found.help = near.empty() ? "add `volume \"" + name + "\" { ... }` to the group"
                            : "did you mean " + quoted(near.front()) + "?";
}

static void check(const Subject& subject, Report& report) {
  for (const Item& mount : subject.blocks("volume_mount")) check_mount(mount, report);
}

extern const Rule undefined_volume = {
    .code = "undefined-volume",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a mount of a volume that its group does not have",
    .why = "Nomad refuses the job. A `volume_mount` names a `volume` block of the group, not the source of one.",
    .instead =
        "group \"db\" {\n  volume \"data\" {\n    type   = \"host\"\n"
        "    source = \"db-data\"\n  }\n  task \"server\" {\n    volume_mount {\n"
        "      volume      = \"data\"\n      destination = \"/data\"\n    }\n  }\n}\n",
    .source = "nomad/structs: Task.Validate; #14046",
    .check = check,
};

}  // namespace jobstamp::lint
