// A destination outside of the allocation.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// How many folders below the allocation's own the path begins.
int depth_of(std::string_view block) { return block == "dispatch_payload" ? 2 : 1; }

// Steps up and down in turn, as Go's `filepath.Join` takes them; an absolute path stays below the task's folder, too.
bool escapes(std::string_view path, int depth) {
  while (!path.empty()) {
    std::size_t slash = std::min(path.find('/'), path.size());
    std::string_view step = path.substr(0, slash);
    path.remove_prefix(std::min(slash + 1, path.size()));
    if (step == "..") {
      if (--depth < 0) return true;
    } else if (!step.empty() && step != ".") {
      ++depth;
    }
  }
  return false;
}

void check_block(const Item& block, Report& report) {
  auto path = block.item(block.block_id() == "dispatch_payload" ? "file" : "destination");
  if (!path) return;
  const Value& value = path->value();
  if (!value.is_plain_text() || !escapes(value.text, depth_of(block.block_id()))) return;
  auto& found = report.add(path->value_span(), quoted(value.text) + " leads out of the allocation's folder",
                           "stay below the task's folder: `local/...`, `secrets/...`, `../alloc/...`");
  note_origin(*path, value, found);
}

}  // namespace

extern const Rule path_escapes = {
    .code = "path-escapes",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a destination outside of the allocation",
    .why = "The server refuses the job.",
    .instead = "template {\n  data        = \"...\"\n  destination = \"../alloc/shared.conf\"\n}\n",
    .source = "nomad/structs: TaskArtifact.Validate, Template.Validate, DispatchPayloadConfig.Validate",
    .check = {each_block("artifact", check_block), each_block("template", check_block),
              each_block("dispatch_payload", check_block)},
};

}  // namespace jobstamp::lint
