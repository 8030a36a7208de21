// A command in the task's directory that nothing puts there.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view fetching_drivers[] = {"exec", "raw_exec", "java", "qemu"};
constexpr std::string_view givers[] = {"artifact", "template", "dispatch_payload", "volume_mount", "dynamic", "secret"};

/// The path below `local/`, if it is one: `local/bin/web`, `${NOMAD_TASK_DIR}/bin/web`.
std::string_view below_local(std::string_view path) {
  if (path.starts_with("./")) path.remove_prefix(2);
  for (std::string_view root : {"local/", "/local/", "${NOMAD_TASK_DIR}/"}) {
    if (path.starts_with(root) && path.size() > root.size()) return path.substr(root.size());
  }
  return "";
}

// What is written by something else than these is not known here.
bool has_giver(const Item& task) {
  return std::ranges::any_of(givers, [&](std::string_view name) { return task.item(name).has_value(); });
}

void check_task(const Item& task, Report& report) {
  std::string_view driver = task.text_of("driver");
  auto config = task.item("config");
  if (std::ranges::find(fetching_drivers, driver) == std::end(fetching_drivers) || !config || has_giver(task)) return;
  for (const char* name : {"command", "jar_path", "image_path"}) {
    const Value& value = config->value_of(name);
    if (!value.known || below_local(value.text).empty()) continue;
    report.add(config->item(name)->value_span(),
               "nothing puts " + quoted(value.text) + " there: this task has no artifact and no template",
               "add the `artifact` that brings it");
  }
}

}  // namespace

extern const Rule command_path_not_provided = {
    .code = "command-path-not-provided",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "a command below `local/` that nothing puts there",
    .why = "The task's directory is empty at first: artifacts and templates fill it before the command starts.",
    .instead =
        "artifact {\n  source = \"https://example.com/web-1.2.3.tar.gz\"\n"
        "}\nconfig {\n  command = \"local/web-1.2.3/bin/web\"\n}\n",
    .source = "go-getter destination rules; client/allocrunner/taskrunner",
    .check = each_block("task", check_task),
};

}  // namespace jobstamp::lint
