// Options of a check that do not go with its type, or with one another.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {
namespace {

bool is_asked(const Item& option) {
  const Value& value = option.value();
  return value.known && !value.runtime && value.text != "false" && value.text != "0" && !value.text.empty();
}

void check_path(const Item& check, std::string_view type, Report& report) {
  std::string_view path = check.text_of("path");
  if (!is_check_type(type, "http") || path.find("://") == path.npos) return;
  report.add(check.item("path")->value_span(), "the `path` of a check has no host in it",
             "write the path alone: `\"/health\"`; the address is that of the port");
}

// Thresholds, and the port that Connect opens for a check.
void check_type(const Item& check, std::string_view type, Report& report) {
  static constexpr std::string_view thresholds[] = {"success_before_passing", "failures_before_critical",
                                                    "failures_before_warning"};
  for (std::string_view name : thresholds) {
    auto option = check.item(name);
    if (!is_check_type(type, "script") || !option || !is_asked(*option)) continue;
    report.add(option->name_span(), "a check of type `script` has no " + quoted(name), "leave it out");
  }
  auto expose = check.item("expose");
  bool may_expose = is_check_type(type, "http") || is_check_type(type, "grpc") || type.empty();
  if (expose && !may_expose && is_asked(*expose))
    report.add(expose->name_span(), "only checks of type `http` and `grpc` can be exposed", "leave it out");
}

void check_restart(const Item& check, Report& report) {
  auto restart = check.item("check_restart");
  std::string_view on_update = check.text_of("on_update");
  if (!restart || restart->is_generated()) return;
  bool ignores_warnings = as_boolean(restart->value_of("ignore_warnings")).value_or(false);
  bool clashes = on_update == "ignore" ||
                 (on_update == "ignore_warnings" && !ignores_warnings && !restart->item("ignore_warnings"));
  if (!clashes) return;
  auto& found =
      report.add(check.item("on_update")->value_span(),
                 quoted("on_update = \"" + std::string(on_update) + '"') + " does not go with this `check_restart`",
                 on_update == "ignore" ? "leave one of them out" : "add `ignore_warnings = true` to `check_restart`");
  found.notes.push_back({restart->name_span(), "it restarts what the update ignores"});
}

void check_check(const Item& check, Report& report) {
  std::string_view type = check.text_of("type");
  check_path(check, type, report);
  check_type(check, type, report);
  check_restart(check, report);
}

// In a task's service; those without a name are all called after the service.
void check_names(const Item& service, Report& report) {
  auto around = service.parent();
  if (!around || around->block_id() != "task") return;
  Firsts<std::string_view> firsts;
  for (Item check : service.items("check")) {
    const Value& name = check.value_of("name");
    if (check.is_generated() || (check.item("name") && !name.known)) continue;
    auto earlier = firsts.before(name.text, check);
    if (!earlier) continue;
    auto& found = report.add(check.name_span(), "this service has another check of this name, or both have none",
                             "give each check a `name` of its own");
    found.notes.push_back({earlier->name_span(), "the first one"});
  }
}

}  // namespace

extern const Rule check_option_mismatch = {
    .code = "check-option-mismatch",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "options of a check that do not go with its type, or with one another",
    .why = "Nomad refuses the job.",
    .instead =
        "check {\n  type     = \"http\"\n  path     = \"/health\"\n  interval = \"10s\"\n  timeout  = \"2s\"\n"
        "  check_restart {\n    limit = 3\n  }\n}\n",
    .source = "nomad/structs: ServiceCheck.validateCommon, validateConsul, validateServices",
    .check = {each_block("check", check_check), each_block("service", check_names, "check")},
};

}  // namespace jobstamp::lint
