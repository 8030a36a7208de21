// What Nomad still reads, and warns of.
// SPDX-License-Identifier: Apache-2.0
#include "lint/deletion.hpp"
#include "lint/deprecations.hpp"
#include "lint/fixes.hpp"
#include "lint/releases.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// `cron = X` says what `crons = [X]` says; beside other `crons` it is one mistake more.
bool can_be_in_a_list(const Item& item) {
  return item.name() == "cron" && item.value().is(Value::Kind::text) && !item.parent()->item("crons");
}

Fix cron_in_a_list(const Item& cron) {
  Fix fix{"write `crons = [...]`", {}};
  fix.edits.add({cron.name_span(), "crons"});
  fix.edits.add(in_brackets(cron));
  return fix;
}

bool is_warned_of(const schema::Deprecation& row, const std::string& target) {
  if (row.effect.empty() || row.effect == "still read") return false;
  return target.empty() || !is_before(target, row.since);
}

void check_item(const Item& item, Report& report) {
  const std::string& target = item.subject().options().nomad;
  Fate fate = fate_of(item, target);
  if (fate.is_dropped || !is_warned_of(fate.row, target)) return;
  bool has_effect = fate.row.effect.find("ignored") == std::string_view::npos || !fate.row.ignored_since.empty();
  std::string message = quoted(item.name()) + " is deprecated";
  if (!fate.row.since.empty()) message += " since Nomad " + std::string(fate.row.since);
  if (!has_effect) message += ", and does nothing";
  auto& found = report.add(item.name_span(), message, way_out(fate.row));
  if (can_be_in_a_list(item)) found.fix = cron_in_a_list(item);
  if (!has_effect && fate.row.replaced_by.empty()) found.fix = delete_lines(item);
}

}  // namespace

extern const Rule deprecated_attribute = {
    .code = "deprecated-attribute",
    .severity = Severity::warning,
    .group = Group::syntax,
    .what = "an attribute or block that Nomad warns of",
    .why = "Nomad still reads it, and says so at each run; a release to come will refuse the job.",
    .instead = "periodic {\n  crons = [\"@daily\"]\n}\n",
    .source = "nomad/structs: Job.Warnings, TaskGroup.Warnings, Task.Warnings, Template.Warnings",
    .fixes = Fixes::some,
    .check = each_place(is_deprecated, check_item),
};

}  // namespace jobstamp::lint
