// Services of a group that go to two registries.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {

static void check_group(const Item& group, Report& report) {
  std::optional<Item> first;
  for (const Item& service : services_of(group)) {
    std::string_view provider = provider_of(service);
    if (provider.empty() || service.is_generated()) continue;
    if (!first) first = service;
    std::string_view others = provider_of(*first);
    if (provider == others) continue;
    auto written = service.item("provider");
    auto& found = report.add(written ? written->value_span() : service.name_span(),
                             "a service of " + quoted(provider) + " beside one of " + quoted(others),
                             "choose one `provider` for all services of the group");
    found.notes.push_back({first->name_span(), "this one is of " + quoted(others)});
  }
}

extern const Rule mixed_service_providers = {
    .code = "mixed-service-providers",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "services of Consul and of Nomad in one group",
    .why =
        "Nomad refuses the job: all services of a group, those of its tasks "
        "among them, use one `provider`. Without one it is `consul`.",
    .instead = "service {\n  name     = \"web\"\n  provider = \"nomad\"\n}\n",
    .source = "nomad/structs: TaskGroup.validateServices",
    .check = each_block("group", check_group, "service"),
};

}  // namespace jobstamp::lint
