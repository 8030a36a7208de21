// Where services stand, and where they go.
// SPDX-License-Identifier: Apache-2.0
#include "lint/services.hpp"

#include <algorithm>

namespace jobstamp::lint {

std::string_view provider_of(const Item& service) {
  auto provider = service.item("provider");
  if (!provider) return "consul";
  const Value& value = provider->value();
  if (!value.is_plain_text()) return "";
  return value.text.empty() ? "consul" : value.text;
}

bool is_check_type(std::string_view written, std::string_view type) {
  return std::ranges::equal(written, type, {}, lower);
}

bool has_gateway(const Item& group) {
  for (Item service : group.items("service")) {
    for (Item connect : service.items("connect")) {
      if (!connect.items("gateway").empty()) return true;
    }
  }
  return false;
}

}  // namespace jobstamp::lint
