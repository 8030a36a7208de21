// Looks up what Nomad does about a change: the longest prefix of the path that the table knows.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"

#include <algorithm>
#include <array>

#include "nomad/effect_table.hpp"

namespace jobstamp {

std::string_view name_of(Effect effect) {
  static constexpr std::array<std::string_view, 7> names = {"none",    "in-place", "count",  "destructive",
                                                            "new-job", "rejected", "unknown"};
  return names[static_cast<std::size_t>(effect)];
}

Effect effect_at(std::string_view path) {
  using nomad::effect_rows;
  while (!path.empty()) {
    auto row =
        std::lower_bound(effect_rows.begin(), effect_rows.end(), path,
                         [](const nomad::EffectRow& each, std::string_view wanted) { return each.prefix < wanted; });
    if (row != effect_rows.end() && row->prefix == path) return row->effect;
    std::size_t dot = path.rfind('.');
    path = path.substr(0, dot == path.npos ? 0 : dot);
  }
  return Effect::none;
}

// The facts' rows `job.group <label>` and the like; a label that they do not name is part of its block.
Effect effect_of_label(std::string_view path) {
  if (path == "job") return Effect::new_job;
  bool names_a_part = path == "job.group" || path == "job.group.task";
  return names_a_part ? Effect::destructive : effect_at(path);
}

}  // namespace jobstamp
