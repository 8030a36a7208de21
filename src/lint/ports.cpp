// A task's service must use a label (TaskGroup.validateServices); that of a group may use a number, which is taken as
// the port on the host or in the network namespace (serviceregistration.GetAddress). Nomad looks at neither the labels
// of group services nor at Docker's `ports` before the job runs.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ports.hpp"

#include <algorithm>

namespace jobstamp::lint {
namespace {

bool is_whole_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

/// Looks through one group whose labels are all known.
class Search {
 public:
  Search(const Item& group, std::vector<LostPort>& into) : group_(group), into_(into) {
    for (const Item& port : ports_of_group(group)) {
      is_complete_ &= !port.is_generated();
      for (std::string_view label : port.labels()) known_.emplace_back(label);
    }
  }

  void run() {
    if (!is_complete_) return;
    for (const Item& service : group_.items("service")) look_at_service(service, true);
    for (const Item& task : group_.items("task")) {
      for (const Item& service : task.items("service")) look_at_service(service, false);
      if (task.text_of("driver") == "docker") look_at_options(task);
    }
  }

 private:
  void look_at_service(const Item& service, bool is_group_service) {
    use(service, is_group_service);
    for (const Item& check : service.items("check")) {
      // Nomad makes the port of an exposed check itself.
      if (!check.item("expose")) use(check, is_group_service);
    }
  }

  // With `address_mode = "driver"` a number is one of the container, and a label may be one of Docker's `port_map`.
  void use(const Item& block, bool takes_number) {
    auto port = block.item("port");
    if (!port) return;
    Value mode = block.value_of("address_mode");
    bool asks_driver = block.item("address_mode") && (!mode.is_plain_text() || mode.text == "driver");
    auto label = as_text(port->value());
    if (!label || port->value().runtime || asks_driver) return;
    add(port->value_span(), *label, takes_number);
  }

  void look_at_options(const Item& task) {
    auto config = task.item("config");
    auto ports = config ? config->item("ports") : std::nullopt;
    if (!ports) return;
    for (const Item& element : ports->items()) {
      const Value& value = element.value();
      auto label = as_text(value);
      if (label && !value.runtime) add(element.value_span(), *label, false);
    }
  }

  void add(Span span, std::string_view label, bool takes_number) {
    if (label.empty() || std::ranges::find(known_, label) != known_.end()) return;
    into_.push_back({span, std::string(label), known_, is_whole_number(label), takes_number});
  }

  Item group_;
  std::vector<LostPort>& into_;
  std::vector<std::string> known_;
  bool is_complete_ = true;
};

}  // namespace

std::vector<Item> ports_of(const std::vector<Item>& networks) {
  std::vector<Item> all;
  for (const Item& network : networks) {
    for (std::string_view name : {"port", "reserved_ports"}) {
      auto ports = network.items(name);
      all.insert(all.end(), ports.begin(), ports.end());
    }
  }
  return all;
}

std::vector<Item> ports_of_task(const Item& task) {
  auto resources = task.item("resources");
  return resources ? ports_of(resources->items("network")) : std::vector<Item>();
}

std::vector<Item> ports_of_group(const Item& group) {
  std::vector<Item> all = ports_of(group.items("network"));
  for (const Item& task : group.items("task")) {
    auto own = ports_of_task(task);
    all.insert(all.end(), own.begin(), own.end());
  }
  return all;
}

std::vector<LostPort> lost_ports(const Item& group) {
  std::vector<LostPort> found;
  Search(group, found).run();
  return found;
}

}  // namespace jobstamp::lint
