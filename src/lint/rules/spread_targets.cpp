// Targets of a spread that are more than the whole, or the same twice.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

void check_repeated(const Item& spread, Report& report) {
  Firsts<std::string_view> firsts;
  for (Item target : spread.items("target")) {
    if (target.is_generated() || target.labels().empty()) continue;
    std::string_view value = target.labels().front();
    auto earlier = firsts.before(value, target);
    if (!earlier) continue;
    auto& found = report.add(target.label_span(0), "this spread has a target " + quoted(value) + " already",
                             "give one of them another value, or make one of both");
    found.notes.push_back({earlier->label_span(0), "the first one"});
  }
}

void check_sum(const Item& spread, Report& report) {
  std::int64_t sum = 0;
  for (Item target : spread.items("target")) {
    auto percent = as_integer(target.value_of("percent"));
    if (target.is_generated() || (target.item("percent") && !percent)) return;
    sum += percent.value_or(0);
  }
  if (sum <= 100) return;
  report.add(spread.name_span(), "the targets of this spread sum up to `" + std::to_string(sum) + "` percent",
             "lower them to 100 or less in all");
}

void check(const Item& spread, Report& report) {
  check_repeated(spread, report);
  check_sum(spread, report);
}

}  // namespace

extern const Rule spread_targets = {
    .code = "spread-targets",
    .severity = Severity::error,
    .group = Group::values,
    .what = "targets of a spread that are more than the whole, or the same twice",
    .why = "The server refuses the job.",
    .instead =
        "spread {\n  attribute = \"${node.datacenter}\"\n  target \"dc1\" {\n    percent = 60\n  }\n  target \"dc2\" "
        "{\n"
        "    percent = 40\n  }\n}\n",
    .source = "nomad/structs: Spread.Validate",
    .check = each_block("spread", check, "target"),
};

}  // namespace jobstamp::lint
