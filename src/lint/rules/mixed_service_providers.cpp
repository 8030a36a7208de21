// Services of a group that go to two registries.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"
#include "lint/services.hpp"

namespace jobstamp::lint {

static void tell(const Item& service, const Item& first, Report& report) {
  std::string_view others = provider_of(first);
  auto written = service.item("provider");
  auto& found = report.add(written ? written->value_span() : service.name_span(),
                           "a service of " + quoted(provider_of(service)) + " beside one of " + quoted(others),
                           "choose one `provider` for all services of the group");
  found.notes.push_back({first.name_span(), "this one is of " + quoted(others)});
}

static void check_group(const Item& group, Report& report) {
  std::optional<Item> first;
  std::string_view others;
  for_each_service_of(group, [&](const Item& service) {
    std::string_view provider = provider_of(service);
    if (provider.empty() || service.is_generated()) return;
    if (!first) {
      first = service;
      others = provider;
    }
    if (provider != others) tell(service, *first, report);
  });
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
