// A volume of a type that Nomad drops.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& volume, Report& report) {
  std::string_view type = volume.text_of("type");
  if (type.empty() || type == "host" || type == "csi") return;
  auto near = nearest(type, {"host", "csi"});
  report.add(volume.item("type")->value_span(), "a volume of type " + quoted(type) + " is dropped",
             near.empty() ? "write `host` or `csi`" : "did you mean " + quoted(near.front()) + "?");
}

extern const Rule volume_type_dropped = {
    .code = "volume-type-dropped",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a volume whose type is neither `host` nor `csi`",
    .why =
        "Nomad drops the block without a word; the mounts of the "
        "volume are refused then, or the job runs without it.",
    .instead = "volume \"data\" {\n  type   = \"host\"\n  source = \"db-data\"\n}\n",
    .source = "command/agent/job_endpoint.go ApiTgToStructsTG",
    .check = each_block("volume", check),
};

}  // namespace jobstamp::lint
