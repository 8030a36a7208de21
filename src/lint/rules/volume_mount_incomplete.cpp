// A mount that does not say what, or where.
// SPDX-License-Identifier: Apache-2.0
#include "lint/given.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& mount, Report& report) {
  for (std::string_view name : {"volume", "destination"}) {
    if (is_given(mount, name)) continue;
    auto item = mount.item(name);
    report.add(item ? item->value_span() : mount.value_span(), "this mount has no " + quoted(name),
               "set `" + std::string(name) + "`");
  }
}

extern const Rule volume_mount_incomplete = {
    .code = "volume-mount-incomplete",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a mount without a volume or without a destination",
    .why = "Without `volume` Nomad drops the mount without a word; without `destination` the server panics.",
    .instead = "volume_mount {\n  volume      = \"data\"\n  destination = \"/data\"\n}\n",
    .source = "command/agent/job_endpoint.go apiVolumeMountsToStructs; GH-10855",
    .check = each_block("volume_mount", check),
};

}  // namespace jobstamp::lint
