// A task's service must use a label (TaskGroup.validateServices); that of a group may use a number, which is taken as
// the port on the host or in the network namespace (serviceregistration.GetAddress). Nomad looks at neither the labels
// of group services nor at Docker's `ports` before the job runs.
// SPDX-License-Identifier: Apache-2.0
#include "lint/ports.hpp"

#include <algorithm>
#include <iterator>

namespace jobstamp::lint {
namespace {

bool is_whole_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

// The labels of a group's ports.
struct Defined {
  std::vector<std::string_view> all = {};
  bool are_all = true;
};

/// Looks through one group.
class Search {
 public:
  Search(const Item& group, Written written, std::vector<LostPort>& into)
      : group_(group), written_(written), into_(into) {}

  void run() {
    for (Item service : group_.items("service")) look_at_service(service, true);
    for (Item task : group_.items("task")) {
      for (Item service : task.items("service")) look_at_service(service, false);
      if (task.text_of("driver") == "docker") look_at_options(task);
    }
  }

 private:
  void look_at_service(const Item& service, bool is_group_service) {
    use(service, is_group_service);
    for (Item check : service.items("check")) {
      // Nomad makes the port of an exposed check itself.
      if (!check.item("expose")) use(check, is_group_service);
    }
  }

  // With `address_mode = "driver"` a number is one of the container, and a label may be one of Docker's `port_map`.
  void use(const Item& block, bool takes_number) {
    auto port = block.item("port");
    if (!port) return;
    auto label = as_text(port->value());
    if (label && !port->value().runtime && !asks_driver(block)) add(port->value_span(), *label, takes_number);
  }

  void look_at_options(const Item& task) {
    auto config = task.item("config");
    auto ports = config ? config->item("ports") : std::nullopt;
    if (!ports) return;
    for (Item element : ports->items()) {
      const Value& value = element.value();
      auto label = as_text(value);
      if (label && !value.runtime) add(element.value_span(), *label, false);
    }
  }

  static bool asks_driver(const Item& block) {
    auto mode = block.item("address_mode");
    return mode && (!mode->value().is_plain_text() || mode->value().text == "driver");
  }

  void add(Span span, std::string_view label, bool takes_number) {
    Written written = is_whole_number(label) ? Written::number : Written::word;
    if (label.empty() || written != written_) return;
    const Defined& known = defined();
    if (!known.are_all || std::ranges::find(known.all, label) != known.all.end()) return;
    into_.push_back({span, std::string(label), known.all, takes_number});
  }

  // Gathered once they are asked for.
  const Defined& defined() {
    if (defined_) return *defined_;
    defined_.emplace();
    for_each_port_of_group(group_, [this](const Item& port) {
      defined_->are_all &= !port.is_generated();
      std::ranges::copy(port.labels(), std::back_inserter(defined_->all));
    });
    return *defined_;
  }

  Item group_;
  Written written_;
  std::vector<LostPort>& into_;
  std::optional<Defined> defined_;
};

}  // namespace

std::vector<LostPort> lost_ports(const Item& group, Written written) {
  std::vector<LostPort> found;
  Search(group, written, found).run();
  return found;
}

}  // namespace jobstamp::lint
