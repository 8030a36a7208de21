// A CSI volume without its modes.
// SPDX-License-Identifier: Apache-2.0
#include "lint/given.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check(const Item& volume, Report& report) {
  if (volume.text_of("type") != "csi") return;
  for (std::string_view name : {"access_mode", "attachment_mode"}) {
    if (is_given(volume, name)) continue;
    auto item = volume.item(name);
    report.add(
        item ? item->value_span() : volume.value_span(), "a CSI volume needs " + quoted(name),
        "add `" + std::string(name) + " = \"" + (name == "access_mode" ? "single-node-writer" : "file-system") + "\"`");
  }
}

extern const Rule csi_mode_missing = {
    .code = "csi-mode-missing",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a CSI volume without access mode or attachment mode",
    .why = "Nomad refuses the job: a plugin has to know how the volume is used.",
    .instead =
        "volume \"data\" {\n  type            = \"csi\"\n  source          = \"data\"\n"
        "  access_mode     = \"single-node-writer\"\n  attachment_mode = \"file-system\"\n}\n",
    .source = "nomad/structs: VolumeRequest.Validate; GH-10651, #10645",
    .check = each_block("volume", check),
};

}  // namespace jobstamp::lint
