// What a check of Nomad's own registry cannot do.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {

static constexpr std::string_view options[] = {
    "expose",       "failures_before_critical", "failures_before_warning", "grpc_service",
    "grpc_use_tls", "success_before_passing",   "tls_server_name"};

static bool is_set(const Item& option) {
  Value value = option.value();
  return value.known && !value.is_null() && !value.text.empty() && value.text != "false" && value.text != "0";
}

static void check_check(const Item& check, Report& report) {
  for (std::string_view name : options) {
    auto option = check.item(name);
    if (!option || !is_set(*option)) continue;
    report.add(option->name_span(), quoted(name) + " needs a service of Consul, and this one is of Nomad",
               "delete it, or use `provider = \"consul\"`");
  }
}

static void check(const Subject& subject, Report& report) {
  for (const Item& item : subject.blocks("check")) {
    auto service = item.around("service");
    if (service && provider_of(*service) == "nomad") check_check(item, report);
  }
}

extern const Rule consul_only_check_option = {
    .code = "consul-only-check-option",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "a check that asks of provider `nomad` what only Consul does",
    .why =
        "Nomad refuses the job: its own checks are of type `http` or `tcp`, and know no thresholds and no TLS names.",
    .instead =
        "service {\n  provider = \"nomad\"\n  check {\n    type     = \"http\"\n    path     = \"/health\"\n    "
        "interval = \"10s\"\n    timeout  = \"2s\"\n  }\n}\n",
    .source = "nomad/structs: ServiceCheck.validateNomad",
    .check = check,
};

}  // namespace jobstamp::lint
