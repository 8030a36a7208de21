// The spelling of addresses. A name that is no identifier stands in quotes, as HCL would write it.
// SPDX-License-Identifier: Apache-2.0
#include "nomad/address.hpp"

#include <algorithm>

namespace jobstamp::nomad {

// Identifiers beyond ASCII are quoted too: an address is for people's command lines.
static bool is_identifier(std::string_view name) {
  auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  auto follows = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; };
  return !name.empty() && letter(name.front()) && std::all_of(name.begin(), name.end(), follows);
}

static void append_quoted(std::string& address, std::string_view name) {
  address += '"';
  for (char c : name) {
    if (c == '"' || c == '\\') address += '\\';
    address += c;
  }
  address += '"';
}

void append_name(std::string& address, std::string_view name) {
  if (!address.empty()) address += '.';
  if (is_identifier(name)) {
    address += name;
  } else {
    append_quoted(address, name);
  }
}

void append_number(std::string& address, std::size_t number) { address += '[' + std::to_string(number) + ']'; }

}  // namespace jobstamp::nomad
