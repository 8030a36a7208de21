// Options of a check that do not go with its type, or with one another.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "lint/repeated.hpp"
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {
namespace {

bool is_asked(const Item& option) {
  const Value& value = option.value();
  return value.known && !value.runtime && value.text != "false" && value.text != "0" && !value.text.empty();
}

// What Go's url.Parse takes for a scheme: `a:b` has one.
bool has_scheme(std::string_view path) {
  std::size_t colon = path.find(':');
  auto may_stand = [](char c) { return is_alphanumeric(c) || c == '+' || c == '-' || c == '.'; };
  return colon != path.npos && is_letter(path.front()) && std::ranges::all_of(path.substr(0, colon), may_stand);
}

// Of a question's text Go decodes nothing.
bool has_broken_escape(std::string_view path) {
  path = path.substr(0, path.find('?'));
  for (std::size_t at = path.find('%'); at != path.npos; at = path.find('%', at + 1)) {
    if (path.size() - at < 3 || !is_hex(path[at + 1]) || !is_hex(path[at + 2])) return true;
  }
  return false;
}

void check_path(const Item& check, std::string_view type, Report& report) {
  std::string_view path = check.text_of("path");
  if (!is_check_type(type, "http") || path.empty()) return;
  if (has_scheme(path)) {
    report.add(check.item("path")->value_span(), "the `path` of a check has no host in it",
               "write the path alone: `\"/health\"`; the address is that of the port");
  } else if (has_broken_escape(path)) {
    report.add(check.item("path")->value_span(), "a `%` in a path is followed by two hexadecimal digits",
               "write `%25` for the character itself");
  }
}

// Nomad makes the requests of its own checks itself; Consul takes any method.
void check_method(const Item& check, std::string_view type, Report& report) {
  static constexpr std::string_view methods[] = {"get",    "head",    "post",    "put",  "patch",
                                                 "delete", "connect", "options", "trace"};
  std::string_view method = check.text_of("method");
  auto service = check.parent();
  if (method.empty() || type != "http" || !service || provider_of(*service) != "nomad") return;
  if (std::ranges::find(methods, lowered(method)) != std::end(methods)) return;
  report.add(check.item("method")->value_span(), quoted(method) + " is no method of HTTP",
             "write for example `\"GET\"`, `\"HEAD\"` or `\"POST\"`");
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

// A check inherits from its service.
std::optional<Item> nearest(const Item& check, std::string_view name) {
  auto own = check.item(name);
  auto service = check.parent();
  return own || !service ? own : service->item(name);
}

// One of the two that says so is enough (api/services.go CheckRestart.Merge).
bool may_ignore_warnings(const Item& block) {
  auto restart = block.item("check_restart");
  auto ignores = restart ? restart->item("ignore_warnings") : std::nullopt;
  return ignores && as_boolean(ignores->value()) != false;
}

void check_restart(const Item& check, Report& report) {
  auto restart = nearest(check, "check_restart");
  auto update = nearest(check, "on_update");
  if (!restart || !update || !update->value().is_plain_text() || restart->is_generated()) return;
  std::string_view on_update = update->value().text;
  auto service = check.parent();
  bool ignores_warnings = may_ignore_warnings(check) || (service && may_ignore_warnings(*service));
  if (on_update != "ignore" && (on_update != "ignore_warnings" || ignores_warnings)) return;
  bool is_own = update->parent() == check;
  auto& found =
      report.add(is_own ? update->value_span() : check.name_span(),
                 quoted("on_update = \"" + std::string(on_update) + '"') + " does not go with " +
                     (is_own ? "this `check_restart`" : "the `check_restart` of this check"),
                 on_update == "ignore" ? "leave one of them out" : "add `ignore_warnings = true` to `check_restart`");
  if (!is_own) found.notes.push_back({update->value_span(), "it has this from its service"});
  found.notes.push_back({restart->name_span(), "it restarts what the update ignores"});
}

void check_check(const Item& check, Report& report) {
  std::string_view type = check.text_of("type");
  check_path(check, type, report);
  check_method(check, type, report);
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
    .source = "nomad/structs: ServiceCheck.validateCommon, validateConsul, validateNomad, validateServices",
    .check = {each_block("check", check_check), each_block("service", check_names, "check")},
};

}  // namespace jobstamp::lint
