// A host name that DNS cannot have, or arguments that CNI cannot.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/origin.hpp"
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// miekg/dns IsDomainName: labels of 63 bytes at most, none of them empty but for the root's, 255 bytes in all.
bool is_domain_name(std::string_view name) {
  constexpr std::size_t most = 63, most_of_all = 255;
  if (name == ".") return true;
  if (name.ends_with('.')) name.remove_suffix(1);
  if (name.size() > most_of_all) return false;
  while (true) {
    std::size_t dot = std::min(name.find('.'), name.size());
    if (dot == 0 || dot > most) return false;
    if (dot == name.size()) return true;
    name.remove_prefix(dot + 1);
  }
}

void check_network(const Item& network, Report& report) {
  std::string_view name = network.text_of("hostname");
  auto around = network.parent();
  if (name.empty() || name.find('\\') != name.npos || is_domain_name(name) || !around || around->block_id() != "group")
    return;
  auto& found = report.add(network.item("hostname")->value_span(), quoted(name) + " is no name in DNS",
                           "write up to 63 letters, digits and dashes, or several such with dots between them");
  note_origin(*network.item("hostname"), network.value_of("hostname"), found);
}

// The plugins get all of them as one text, `a=b;c=d`.
void check_argument(const Item& argument, Report& report) {
  const Value& value = argument.value();
  bool is_in_key = argument.name().find(';') != std::string_view::npos;
  if (!is_in_key && (!value.known || !value.is(Value::Kind::text) || value.text.find(';') == value.text.npos)) return;
  report.add(is_in_key ? argument.name_span() : argument.value_span(), "an argument for CNI has no `;` in it",
             "leave it out: it ends the argument");
}

void check_group(const Item& group, Report& report) {
  Firsts<std::string_view> firsts;
  for (Item network : group.items("network")) {
    auto cni = network.item("cni");
    auto arguments = cni ? cni->item("args") : std::nullopt;
    if (!arguments) continue;
    for (Item argument : arguments->items()) {
      check_argument(argument, report);
      auto earlier = firsts.before(argument.name(), argument);
      if (!earlier || earlier->parent() == arguments) continue;
      auto& found = report.add(argument.name_span(), "another network of this group has this argument",
                               "leave it in one of them");
      found.notes.push_back({earlier->name_span(), "this one"});
    }
  }
}

}  // namespace

extern const Rule invalid_network_setting = {
    .code = "invalid-network-setting",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a host name that DNS cannot have, or arguments that CNI cannot",
    .why = "The server refuses the job.",
    .instead = "network {\n  mode     = \"bridge\"\n  hostname = \"web-1\"\n}\n",
    .source = "nomad/structs: TaskGroup.validateNetworks; miekg/dns IsDomainName",
    .check = {each_block("network", check_network), each_block("group", check_group, "cni")},
};

}  // namespace jobstamp::lint
