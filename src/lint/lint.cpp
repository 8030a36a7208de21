// Asks every rule that is on, and sorts what they found.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/lint.hpp"

#include <algorithm>
#include <utility>

#include "lint/report.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

static void sort(Diagnostics& found) {
  std::ranges::stable_sort(found, {}, [](const Diagnostic& each) { return std::pair(each.span.begin, each.span.end); });
}

static version::Hints hints_of(const Options& options) {
  version::Hints hints;
  hints.placeholders = options.placeholders;
  return hints;
}

Level level_of(const Rule& rule, const Options& options) {
  Level level = rule.is_on ? Level(rule.severity) : std::nullopt;
  for (const RuleLevel& each : options.levels) {
    if (each.code == rule.code) level = each.level;
  }
  return level;
}

Diagnostics lint(const Inputs& inputs, std::uint32_t file, const Options& options) {
  Diagnostics found;
  Sites sites = find_sites(inputs, hints_of(options));
  Subject subject(inputs, file, sites, options);
  for (const Rule* rule : rules()) {
    Level level = level_of(*rule, options);
    if (!rule->check || !level) continue;
    Report report(*rule, *level, found);
    rule->check(subject, report);
  }
  sort(found);
  return found;
}

Diagnostics lint_change(const Inputs& before, const Inputs& after, std::uint32_t file, const Options& options) {
  Diagnostics found;
  Sites old_sites = find_sites(before, hints_of(options));
  Sites new_sites = find_sites(after, hints_of(options));
  Subject old_subject(before, file, old_sites, options);
  Subject new_subject(after, file, new_sites, options);
  for (const Rule* rule : rules()) {
    Level level = level_of(*rule, options);
    if (!rule->compare || !level) continue;
    Report report(*rule, *level, found);
    rule->compare(old_subject, new_subject, report);
  }
  sort(found);
  return found;
}

}  // namespace jobstamp::lint
