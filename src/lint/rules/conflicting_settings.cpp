// Settings that exclude one another.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/given.hpp"
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// At the second of two, with a look at the first.
void add(const Item& first, const Item& second, std::string message, std::string help, Report& report) {
  auto& found = report.add(second.value_span(), std::move(message), std::move(help));
  found.notes.push_back({first.value_span(), "beside this"});
}

void check_service(const Item& service, Report& report) {
  std::string_view mode = service.text_of("address_mode");
  if (mode.empty() || mode == "auto" || !is_given(service, "address")) return;
  add(*service.item("address"), *service.item("address_mode"),
      "a service with an `address` of its own has no other mode", "leave one of them out", report);
}

void check_wait(const Item& wait, Report& report) {
  auto min = wait.item("min");
  auto max = wait.item("max");
  if (!min || !max) return;
  auto least = as_duration(min->value());
  auto most = as_duration(max->value());
  if (!least || !most || *least <= *most) return;
  add(*min, *max, "`max` is less than `min`", "raise `max` to `min` or above", report);
}

bool is_long(const std::optional<Item>& item) {
  auto amount = item ? as_duration(item->value()) : std::nullopt;
  return amount && *amount > 0;
}

void check_disconnect(const Item& disconnect, Report& report) {
  auto lost = disconnect.item("lost_after");
  auto stop = disconnect.item("stop_on_client_after");
  if (!is_long(lost) || !is_long(stop)) return;
  add(*lost, *stop, "an allocation is either lost or stopped when its client is cut off", "leave one of them out",
      report);
}

void check_port(const Item& port, Report& report) {
  auto network = port.parent();
  std::string_view mode = network ? network->text_of("mode") : "";
  if (mode.empty() || mode == "host" || as_boolean(port.value_of("ignore_collision")) != true) return;
  add(*network->item("mode"), *port.item("ignore_collision"), "only ports of the host's network may collide",
      "leave `ignore_collision` out, or use `mode = \"host\"`", report);
}

void check_mount_options(const Item& volume, Report& report) {
  bool is_host = volume.text_of("type") == "host";
  auto options = volume.item("mount_options");
  if (!options || (!is_host && volume.text_of("attachment_mode") != "block-device")) return;
  add(*volume.item(is_host ? "type" : "attachment_mode"), *options,
      is_host ? "a host volume has no mount options" : "a block device is not mounted, so it has no mount options",
      "leave out `mount_options`", report);
}

void check_volume(const Item& volume, Report& report) {
  check_mount_options(volume, report);
  auto group = volume.parent();
  if (!group || as_boolean(volume.value_of("per_alloc")) != true) return;
  Item per_alloc = *volume.item("per_alloc");
  std::string_view type = job_type(volume.subject());
  if (as_boolean(volume.value_of("sticky")) == true)
    add(*volume.item("sticky"), per_alloc, "a volume is either sticky or `per_alloc`", "leave one of them out", report);
  if (type == "system" || type == "sysbatch")
    add(*volume.subject().job()->item("type"), per_alloc,
        "the allocations of a " + quoted(type) + " job have no volumes of their own", "leave out `per_alloc`", report);
  Setting canaries = Inherited::of(*group, "update").integer("canary", 0);
  if (!canaries.item || canaries.amount.value_or(0) == 0) return;
  add(*canaries.item, per_alloc, "a canary has no volume of its own: `per_alloc` goes without canaries",
      "leave one of them out", report);
}

// The plugin's socket would lie among what it mounts.
void check_plugin(const Item& plugin, Report& report) {
  std::string_view mount = plugin.text_of("mount_dir");
  std::string_view stage = plugin.text_of("stage_publish_base_dir");
  if (mount.empty() || !stage.starts_with(mount)) return;
  add(*plugin.item("mount_dir"), *plugin.item("stage_publish_base_dir"),
      "`stage_publish_base_dir` begins with `mount_dir`", "stage elsewhere: `\"/local/csi\"`", report);
}

void check_parameterized(const Item& parameterized, Report& report) {
  auto optional = parameterized.item("meta_optional");
  const Value& required = parameterized.value_of("meta_required");
  if (!optional) return;
  for (const Value::Entry& each : optional->value().entries) {
    auto is_same = [&](const Value::Entry& other) { return each.value.known && other.value.text == each.value.text; };
    if (std::ranges::none_of(required.entries, is_same)) continue;
    add(*parameterized.item("meta_required"), *optional, quoted(each.value.text) + " is required and optional",
        "leave it in one of the lists", report);
  }
}

}  // namespace

extern const Rule conflicting_settings = {
    .code = "conflicting-settings",
    .severity = Severity::error,
    .group = Group::values,
    .what = "settings that exclude one another",
    .why = "The server refuses the job.",
    .instead = "disconnect {\n  lost_after = \"6h\"\n}\n",
    .source =
        "nomad/structs: Service.Validate, WaitConfig.Validate, DisconnectStrategy.Validate, TaskGroup.Validate, "
        "VolumeRequest.Validate, Task.Validate",
    .check = {each_block("service", check_service), each_block("wait", check_wait),
              each_block("disconnect", check_disconnect), each_block("port", check_port),
              each_block("volume", check_volume), each_block("parameterized", check_parameterized),
              each_block("csi_plugin", check_plugin)},
};

}  // namespace jobstamp::lint
