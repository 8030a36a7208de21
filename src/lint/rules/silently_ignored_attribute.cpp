// What Nomad accepts and drops without a word.
// SPDX-License-Identifier: Apache-2.0
#include "lint/deletion.hpp"
#include "lint/deprecations.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// The shorthands of `constraint` have a rule of their own.
static void check_item(const Item& item, Report& report) {
  Fate fate = fate_of(item, item.subject().options().nomad);
  if (!fate.is_dropped || item.meaning().around->id == "constraint") return;
  std::string message = quoted(item.name()) + " does nothing";
  if (!fate.row.ignored_since.empty()) message += " since Nomad " + std::string(fate.row.ignored_since);
  auto& found = report.add(item.name_span(), message, way_out(fate.row));
  if (fate.row.replaced_by.empty()) found.fix = delete_lines(item);
}

extern const Rule silently_ignored_attribute = {
    .code = "silently-ignored-attribute",
    .severity = Severity::warning,
    .group = Group::syntax,
    .what = "an attribute that Nomad accepts and drops without a word",
    .why = "The job runs as if the line were not there, and nothing says so.",
    .instead = "disconnect {\n  lost_after = \"6h\"\n}\n",
    .source = "command/agent/job_endpoint.go: Api*ToStructs; GH-25284, GH-25155",
    .fixes = Fixes::some,
    .check = each_place(is_deprecated, check_item),
};

}  // namespace jobstamp::lint
