// A volume that hides what the task was given.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/task_path.hpp"

namespace jobstamp::lint {

static std::string destination_of(const Item& block, std::string_view name) {
  const Value& value = block.value_of(name);
  if (!value.is(Value::Kind::text) || !value.known || value.text.empty()) return "";
  std::string path = path_in_task(value.text);
  return path.find("${") == path.npos ? path : "";
}

static void check(const Item& mount, Report& report) {
  auto task = mount.around("task");
  std::string covers = task ? destination_of(mount, "destination") : "";
  if (covers.empty() || covers == "/") return;
  for (std::string_view kind : {"template", "artifact"}) {
    for (Item file : task->items(kind)) {
      std::string path = destination_of(file, "destination");
      if (path.empty() || !is_at_or_below(path, covers)) continue;
      auto& found = report.add(mount.item("destination")->value_span(),
                               "this mount hides what " + quoted(kind) + " writes to " + quoted(path),
                               "mount the volume elsewhere");
      found.notes.push_back({file.item("destination")->value_span(), "it is written here"});
    }
  }
}

extern const Rule volume_mount_shadows_files = {
    .code = "volume-mount-shadows-files",
    .severity = Severity::warning,
    .group = Group::structure,
    .what = "a volume that is mounted over files of the task",
    .why = "What a template, an artifact or a payload writes lies below the mount, and the task does not see it.",
    .instead = "volume_mount {\n  volume      = \"data\"\n  destination = \"/data\"\n}\n",
    .source = "client: taskrunner hooks; #9848",
    .check = each_block("volume_mount", check),
};

}  // namespace jobstamp::lint
