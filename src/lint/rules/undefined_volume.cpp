// A mount of a volume that the group does not have.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_mount(const Item& mount, Report& report) {
  auto group = mount.around("group");
  std::string_view name = mount.text_of("volume");
  if (!group || name.empty()) return;
  std::vector<std::string_view> labels;
  for (Item volume : group->items("volume")) {
    if (volume.is_generated() && !group->is_generated()) return;
    std::ranges::copy(volume.labels(), std::back_inserter(labels));
  }
  if (std::ranges::find(labels, name) != labels.end()) return;
  auto near = nearest(name, {labels.begin(), labels.end()});
  auto& found = report.add(mount.item("volume")->value_span(), "this group has no volume " + quoted(name));
  found.help = near.empty() ? "add `volume \"" + std::string(name) + "\" { ... }` to the group"
                            : "did you mean " + quoted(near.front()) + "?";
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
    .check = each_block("volume_mount", check_mount),
};

}  // namespace jobstamp::lint
