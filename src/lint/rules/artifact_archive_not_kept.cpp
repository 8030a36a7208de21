// An archive that the task wants packed and gets unpacked.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

std::optional<Fix> keep_packed(const Fetch& fetch) {
  auto options = fetch.options();
  bool is_set = fetch.option("archive").has_value();
  if (is_set || (options && !options->is_block())) return std::nullopt;
  Fix fix{"keep it packed", {}};
  NewAttribute archive{"archive", "false"};
  auto edits = options ? add_attributes(options->place().node, {archive})
                       : add_block(fetch.block.place().node, "options", {archive});
  for (const Edit& edit : edits) fix.edits.add(edit);
  return fix;
}

void check_use(const Item& use, const Fetch& fetch, Report& report) {
  const Value& value = use.value();
  if (value.text.empty() || last_segment(value.text) != fetch.reading().file) return;
  auto& found = report.add(use.value_span(), quoted(value.text) + " is not there: the artifact is unpacked",
                           "set `archive = false` in the artifact's `options`");
  found.notes.push_back({fetch.source.value_span(), "this is unpacked"});
  found.fix = keep_packed(fetch);
}

void check(const Subject&, const Fetch& fetch, Report& report) {
  auto task = fetch.block.around("task");
  auto config = task ? task->item("config") : std::nullopt;
  bool is_told = version::knows_all(fetch.reading().file) && !fetch.reading().file.empty();
  if (!config || !is_told || fetch.is_unpacked() != true) return;
  for (const char* name : {"load", "image", "image_path", "jar_path", "command"}) {
    if (auto use = config->item(name)) check_use(*use, fetch, report);
  }
  auto arguments = config->item("args");
  if (!arguments) return;
  for (Item argument : arguments->items()) check_use(argument, fetch, report);
}

}  // namespace

extern const Rule artifact_archive_not_kept = {
    .code = "artifact-archive-not-kept",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "an archive that is unpacked and named as a file",
    .why =
        "Nomad unpacks whatever ends like an archive. What `docker load` "
        "or the command looks for is then a heap of files without it.",
    .instead =
        "artifact {\n  source = \"https://example.com/web-1.2.3.tar\"\n  options {\n    archive = false\n  }\n}\n"
        "config {\n  load  = \"web-1.2.3.tar\"\n  image = \"web:1.2.3\"\n}\n",
    .source = "hashicorp/go-getter client.go; #6199",
    .fixes = Fixes::some,
    .check = each_fetch(check),
};

}  // namespace jobstamp::lint
