// Deadlines of an update or a migration that are not in order: healthy before deadline before progress deadline.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

struct Named {
  std::string_view name;
  Setting setting;
};

void check_order(const Item& update, const Named& sooner, const Named& later, Report& report) {
  if (!sooner.setting.amount || !later.setting.amount || *sooner.setting.amount < *later.setting.amount) return;
  if (*later.setting.amount < 0) return;  // `out-of-range`
  auto& found = report.add(written_in(update, sooner.setting, later.setting),
                           quoted(sooner.name) + " (" + sooner.setting.shown() + ") must be less than " +
                               quoted(later.name) + " (" + later.setting.shown() + ")",
                           "shorten " + quoted(sooner.name) + " or lengthen " + quoted(later.name));
  note(found, sooner.setting, "this takes longer");
  note(found, later.setting, "this is over first");
}

void check_update(const Inherited& update, Report& report) {
  Named healthy{"min_healthy_time", update.duration("min_healthy_time", "10s")};
  Named deadline{"healthy_deadline", update.duration("healthy_deadline", "5m")};
  Named progress{"progress_deadline", update.duration("progress_deadline", "10m")};
  if (deadline.setting.amount != 0) check_order(update.nearest(), healthy, deadline, report);  // else `out-of-range`
  if (progress.setting.amount != 0) check_order(update.nearest(), deadline, progress, report);
}

void check_updates(const Subject& subject, Report& report) {
  for_each_policy(subject, "update", [&](const Inherited& update) { check_update(update, report); });
}

// Unlike those of an update these two may be alike.
void check_migrate(const Inherited& migrate, Report& report) {
  Named healthy{"min_healthy_time", migrate.duration("min_healthy_time", "10s")};
  Named deadline{"healthy_deadline", migrate.duration("healthy_deadline", "5m")};
  if (healthy.setting.amount != deadline.setting.amount) check_order(migrate.nearest(), healthy, deadline, report);
}

void check_migrations(const Subject& subject, Report& report) {
  if (job_type(subject) != "service") return;
  for_each_policy(subject, "migrate", [&](const Inherited& migrate) { check_migrate(migrate, report); });
}

}  // namespace

extern const Rule update_timing_order = {
    .code = "update-timing-order",
    .severity = Severity::error,
    .group = Group::values,
    .what = "times of an update or a migration that are not in order",
    .why =
        "The server refuses the job: `min_healthy_time` must be less than `healthy_deadline`, "
        "and that less than `progress_deadline`, unless that is `0`.",
    .instead =
        "update {\n  min_healthy_time  = \"10s\"\n  healthy_deadline  = \"5m\"\n  progress_deadline = \"10m\"\n}\n",
    .source = "nomad/structs: UpdateStrategy.Validate, MigrateStrategy.Validate",
    .check = {once_with("update", check_updates), once_with("migrate", check_migrations)},
};

}  // namespace jobstamp::lint
