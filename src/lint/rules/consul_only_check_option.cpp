// What a check of Nomad's own registry cannot do.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {
namespace {

/// An option, and the value that Nomad refuses; empty: any that asks for something.
struct Row {
  std::string_view name, value;
};
constexpr Row rows[] = {{"address_mode", "driver"},       {"expose", ""},
                        {"failures_before_critical", ""}, {"failures_before_warning", ""},
                        {"on_update", "ignore_warnings"}, {"success_before_passing", ""},
                        {"tls_server_name", ""}};

}  // namespace

static bool is_asked(const Value& value, std::string_view refused) {
  if (!value.known || value.is_null()) return false;
  if (!refused.empty()) return value.text == refused;
  return !value.text.empty() && value.text != "false" && value.text != "0";
}

static void check_check(const Item& check, Report& report) {
  for (const Row& row : rows) {
    auto option = check.item(row.name);
    if (!option || !is_asked(option->value(), row.value)) continue;
    std::string what = std::string(row.name) + (row.value.empty() ? "" : " = \"" + std::string(row.value) + '"');
    report.add(option->name_span(), quoted(what) + " needs a service of Consul, and this one is of Nomad",
               "delete it, or use `provider = \"consul\"`");
  }
}

static void check(const Item& item, Report& report) {
  auto service = item.around("service");
  if (service && provider_of(*service) == "nomad") check_check(item, report);
}

extern const Rule consul_only_check_option = {
    .code = "consul-only-check-option",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a check that asks of provider `nomad` what only Consul does",
    .why =
        "Nomad refuses the job: its own checks are of type `http` "
        "or `tcp`, and know no thresholds and no TLS names.",
    .instead =
        "service {\n  provider = \"nomad\"\n  port     = \"http\"\n  check {\n    type     = \"http\"\n"
        "    path     = \"/health\"\n    interval = \"10s\"\n    timeout  = \"2s\"\n  }\n}\n",
    .source = "nomad/structs: ServiceCheck.validateNomad",
    .check = each_block("check", check),
};

}  // namespace jobstamp::lint
