// A check that does not say when or what.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool is_given(const Item& check, std::string_view name) {
  auto item = check.item(name);
  if (!item) return false;
  const Value& value = item->value();
  return !value.is_null() && !(value.is_plain_text() && value.text.empty());
}

// Types in any case, as Nomad takes them.
static bool is_type(const Item& check, std::string_view type) {
  return std::ranges::equal(check.text_of("type"), type, [](char a, char b) { return (a | 0x20) == b; });
}

static bool is_needed(const Item& check, std::string_view name) {
  if (name == "path") return is_type(check, "http");
  if (name == "command") return is_type(check, "script");
  return true;
}

// The port of its service does as well, and that of an exposed check is made by Nomad.
static bool lacks_port(const Item& check) {
  bool asks_port = is_type(check, "http") || is_type(check, "tcp") || is_type(check, "grpc");
  auto service = check.around("service");
  return asks_port && !is_given(check, "port") && !check.item("expose") && service && !is_given(*service, "port");
}

static void check_check(const Item& check, Report& report) {
  for (std::string_view name : {"type", "interval", "timeout", "path", "command"}) {
    if (is_given(check, name) || !is_needed(check, name)) continue;
    std::string kind = name == "path"      ? "a check of type `http`"
                       : name == "command" ? "a check of type `script`"
                                           : "a check";
    report.add(check.value_span(), kind + " needs " + quoted(name), "add `" + std::string(name) + " = \"...\"`");
  }
  if (!lacks_port(check)) return;
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
