// A schedule that cannot be read.
// SPDX-License-Identifier: Apache-2.0
#include "lint/cron.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

void check_text(const Item& item, Report& report) {
  const Value& value = item.value();
  std::string wrong = value.is_plain_text() ? wrong_cron(value.text) : "";
  if (wrong.empty()) return;
  auto& found = report.add(item.value_span(), wrong, "write minute, hour, day, month and weekday: `0 3 * * *`");
  note_origin(item, value, found);
}

void check_periodic(const Item& periodic, Report& report) {
  auto enabled = periodic.item("enabled");
  if (enabled && as_boolean(enabled->value()) != true) return;
  auto cron = periodic.item("cron");
  auto crons = periodic.item("crons");
  if (cron && !cron->value().text.empty()) check_text(*cron, report);
  if (!crons) return;
  auto all = crons->items();
  for (Item each : all) check_text(each, report);
  if (!cron || cron->value().text.empty() || all.empty()) return;
  auto& found = report.add(cron->name_span(), "`cron` and `crons` exclude each other", "keep `crons`");
  found.notes.push_back({crons->name_span(), "here is the other"});
}

}  // namespace

extern const Rule invalid_cron = {
    .code = "invalid-cron",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a schedule that Nomad cannot read",
    .why = "The server refuses the job.",
    .instead = "periodic {\n  crons = [\"0 3 * * *\", \"@weekly\"]\n}\n",
    .source = "nomad/structs: PeriodicConfig.Validate; hashicorp/cronexpr",
    .check = each_block("periodic", check_periodic),
};

}  // namespace jobstamp::lint
