// Where services stand, and where they go.
// SPDX-License-Identifier: Apache-2.0
#include "lint/services.hpp"

namespace jobstamp::lint {

std::vector<Item> services_of(const Item& group) {
  std::vector<Item> services = group.items("service");
  for (const Item& task : group.items("task")) {
    auto more = task.items("service");
    services.insert(services.end(), more.begin(), more.end());
  }
  return services;
}

std::string_view provider_of(const Item& service) {
  auto provider = service.item("provider");
  if (!provider) return "consul";
  Value value = provider->value();
  if (!value.is_plain_text()) return "";
  return value.text.empty() ? "consul" : value.text;
}

bool has_gateway(const Item& group) {
  for (const Item& service : group.items("service")) {
    for (const Item& connect : service.items("connect")) {
      if (!connect.items("gateway").empty()) return true;
    }
  }
  return false;
}

}  // namespace jobstamp::lint
