// A check that does not say when or what.
// SPDX-License-Identifier: Apache-2.0
#include "lint/given.hpp"
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {

static bool is_needed(std::string_view type, std::string_view name) {
  if (name == "path") return is_check_type(type, "http");
  if (name == "command") return is_check_type(type, "script");
  return true;
}

// The port of its service does as well, and that of an exposed check is made by Nomad.
static bool lacks_port(const Item& check, std::string_view type) {
  bool asks_port = is_check_type(type, "http") || is_check_type(type, "tcp") || is_check_type(type, "grpc");
  if (!asks_port || is_given(check, "port") || check.item("expose")) return false;
  auto service = check.around("service");
  return service && !is_given(*service, "port");
}

static void check_check(const Item& check, Report& report) {
  std::string_view type = check.text_of("type");
  static constexpr std::string_view names[] = {"type", "interval", "timeout", "path", "command"};
  for (std::string_view name : names) {
    if (!is_needed(type, name) || is_given(check, name)) continue;
    std::string kind = name == "path"      ? "a check of type `http`"
                       : name == "command" ? "a check of type `script`"
                                           : "a check";
    report.add(check.value_span(), kind + " needs " + quoted(name), "add `" + std::string(name) + " = \"...\"`");
  }
  if (!lacks_port(check, type)) return;
  report.add(check.value_span(), "this check has no port, and neither has its service",
             "add `port = \"LABEL\"` to the service");
}

extern const Rule check_incomplete = {
    .code = "check-incomplete",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a check without what its type needs",
    .why =
        "Nomad refuses the job: a check needs `type`, `interval` and `timeout`, "
        "one of type `http` a `path`, of type `script` a `command`.",
    .instead =
        "check {\n  type     = \"http\"\n  path     = \"/health\"\n  interval = \"10s\"\n  timeout  = \"2s\"\n}\n",
    .source = "nomad/structs: ServiceCheck.validateCommon; #1894",
    .check = each_block("check", check_check),
};

}  // namespace jobstamp::lint
