// What a rule weighs by itself is known once and for all; most files have no more to say.
// SPDX-License-Identifier: Apache-2.0
#include "lint/levels.hpp"

#include <algorithm>

namespace jobstamp::lint {

const std::vector<Level>& standard_levels() {
  static const std::vector<Level> standard = [] {
    std::vector<Level> levels;
    for (const Rule* rule : rules()) levels.push_back(level_of(*rule, {}));
    return levels;
  }();
  return standard;
}

std::vector<Level> levels_of(const Options& options) {
  std::vector<Level> levels = standard_levels();
  for (const RuleLevel& each : options.levels) {
    auto found = std::ranges::lower_bound(rules(), each.code, {}, &Rule::code);
    bool is_known = found != rules().end() && (*found)->code == each.code;
    if (is_known) levels[static_cast<std::size_t>(found - rules().begin())] = each.level;
  }
  return levels;
}

Level level_of(const Rule& rule, const Options& options) {
  Level level = rule.is_on ? Level(rule.severity) : std::nullopt;
  for (const RuleLevel& each : options.levels) {
    if (each.code == rule.code) level = each.level;
  }
  return level;
}

}  // namespace jobstamp::lint
