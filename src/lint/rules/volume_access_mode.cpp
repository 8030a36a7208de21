// A volume that is used otherwise than its access mode allows.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

/// What one mode asks for.
struct Mode {
  enum class Users : std::uint8_t { many, one, one_writer };
  std::string_view type, name;
  bool is_read_only;
  Users users;
};
constexpr Mode modes[] = {
    {"csi", "single-node-writer", false, Mode::Users::one},
    {"csi", "single-node-reader-only", true, Mode::Users::one},
    {"csi", "multi-node-reader-only", true, Mode::Users::many},
    {"csi", "multi-node-single-writer", false, Mode::Users::one_writer},
    {"host", "single-node-reader-only", true, Mode::Users::many},
};

const Mode* mode_of(const Item& volume) {
  std::string_view type = volume.text_of("type");
  std::string_view name = volume.text_of("access_mode");
  auto found = std::ranges::find_if(modes, [&](const Mode& each) { return each.type == type && each.name == name; });
  return found == std::end(modes) ? nullptr : found;
}

// Where it is not known it may be either.
bool is_surely_off(const Item& volume, std::string_view name) {
  auto item = volume.item(name);
  return !item || item->value().is_null() || as_boolean(item->value()) == false;
}

void check_reading(const Item& volume, const Mode& mode, Report& report) {
  if (!mode.is_read_only || !is_surely_off(volume, "read_only")) return;
  auto item = volume.item("read_only");
  auto& found = report.add(item ? item->value_span() : volume.item("access_mode")->value_span(),
                           "a volume that is " + quoted(mode.name) + " has to be read-only",
                           item ? "write `read_only = true`, or another mode" : "add `read_only = true`");
  if (item) found.notes.push_back({volume.item("access_mode")->value_span(), "with this mode"});
}

void check_users(const Item& volume, const Mode& mode, Report& report) {
  bool is_one_writer = mode.users == Mode::Users::one_writer;
  if (mode.users == Mode::Users::many || !is_surely_off(volume, "per_alloc")) return;
  if (is_one_writer && !is_surely_off(volume, "read_only")) return;
  auto group = volume.parent();
  Setting count = group ? count_of(*group) : Setting();
  if (!count.amount || *count.amount <= 1) return;
  auto& found = report.add(volume.item("access_mode")->value_span(),
                           quoted(mode.name) + " allows one " + (is_one_writer ? "writer" : "allocation") +
                               ", and this group has " + std::to_string(*count.amount),
                           "add `per_alloc = true` and register a volume for each, or use a mode for many");
  note(found, count, "here");
}

void check_volume(const Item& volume, Report& report) {
  const Mode* mode = mode_of(volume);
  if (!mode) return;
  check_reading(volume, *mode, report);
  check_users(volume, *mode, report);
}

}  // namespace

extern const Rule volume_access_mode = {
    .code = "volume-access-mode",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a volume that is used otherwise than its access mode allows",
    .why =
        "The server refuses the job. A mode for readers wants `read_only = true`; a mode for a single "
        "allocation wants a group of one, or `per_alloc`, which asks for a volume for each: `data[0]`, "
        "`data[1]`.",
    .instead =
        "volume \"data\" {\n  type            = \"csi\"\n  source          = \"data\"\n"
        "  access_mode     = \"single-node-writer\"\n  attachment_mode = \"file-system\"\n  per_alloc       = "
        "true\n}\n",
    .source = "nomad/structs: VolumeRequest.Validate",
    .check = each_block("volume", check_volume),
};

}  // namespace jobstamp::lint
