// Settings of a transparent proxy that it cannot have.
// SPDX-License-Identifier: Apache-2.0
#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "lint/ports.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// Nomad counts both users and ports in 16 bits.
bool is_sixteen_bits(std::string_view text) {
  std::uint16_t number = 0;
  auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return all_digits(text) && read.ec == std::errc{};
}

// Go's netip.ParsePrefix: an address, a slash, and as many bits as it has at most, with no zero in front.
bool is_prefix(std::string_view text) {
  std::size_t slash = text.find('/');
  if (slash == text.npos || !all_digits(text.substr(slash + 1)) || text.size() - slash > 4) return false;
  std::string address(text.substr(0, slash));
  std::string_view digits = text.substr(slash + 1);
  int bits = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), bits);
  std::array<unsigned char, 16> bytes;
  bool is_old = inet_pton(AF_INET, address.c_str(), bytes.data()) == 1;
  bool is_new = inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1;
  bool has_zero = digits.size() > 1 && digits.front() == '0';
  return !has_zero && ((is_old && bits <= 32) || (is_new && bits <= 128));
}

bool is_static_port(const Item& group, std::string_view label) {
  return any_port_in(group, [&](const Item& port) {
    auto labels = port.labels();
    return port.is_generated() || (port.item("static") && std::ranges::find(labels, label) != labels.end());
  });
}

// Reports each text of a list that does not fit.
template <class Fits>
void check_list(const Item& proxy, std::string_view name, const Fits& fits, std::string_view what,
                std::string_view help, Report& report) {
  auto list = proxy.item(name);
  if (!list) return;
  for (Item each : list->items()) {
    const Value& value = each.value();
    if (!value.is_plain_text() || fits(value.text)) continue;
    report.add(each.value_span(), quoted(value.text) + " is no " + std::string(what), std::string(help));
  }
}

void check_user(const Item& proxy, Report& report) {
  std::string_view user = proxy.text_of("uid");
  if (all_digits(user) && !is_sixteen_bits(user))
    report.add(proxy.item("uid")->value_span(), quoted(user) + " is no number of a user", "it is at most `65535`");
}

// The proxy would answer for names, and so would the servers that the network is given.
void check_names(const Item& proxy, const Item& group, Report& report) {
  auto answers = proxy.item("no_dns");
  if (answers && as_boolean(answers->value()) != false) return;
  for (Item network : group.items("network")) {
    auto servers = network.item("dns");
    if (!servers || servers->items().empty()) continue;
    auto& found = report.add(proxy.name_span(), "a transparent proxy does not go with the network's own `dns`",
                             "add `no_dns = true`, or leave `dns` out of the network");
    found.notes.push_back({servers->name_span(), "this one"});
  }
}

void check_proxy(const Item& proxy, Report& report) {
  check_user(proxy, report);
  check_list(proxy, "exclude_uids", is_sixteen_bits, "number of a user", "it is at most `65535`", report);
  check_list(proxy, "exclude_outbound_cidrs", is_prefix, "network", "write an address and its bits: `\"10.0.0.0/8\"`",
             report);
  auto group = proxy.around("group");
  if (!group) return;
  auto is_port = [&](std::string_view text) { return is_sixteen_bits(text) || is_static_port(*group, text); };
  check_list(proxy, "exclude_inbound_ports", is_port, "static port of this group",
             "write a number, or the label of a port that is `static`", report);
  check_names(proxy, *group, report);
}

}  // namespace

extern const Rule transparent_proxy_mismatch = {
    .code = "transparent-proxy-mismatch",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "settings of a transparent proxy that it cannot have",
    .why = "The server refuses the job.",
    .instead =
        "transparent_proxy {\n  exclude_inbound_ports  = [\"8080\"]\n  exclude_outbound_cidrs = [\"10.0.0.0/8\"]\n}\n",
    .source = "nomad/structs: ConsulTransparentProxy.Validate; nomad/job_endpoint_hook_connect.go",
    .check = each_block("transparent_proxy", check_proxy),
};

}  // namespace jobstamp::lint
