// One service that is registered twice.
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

using NameAndPort = std::pair<std::string_view, std::string_view>;

// Nothing where one of the two is not known. Those without a name get the one of their job, group and task.
static std::optional<NameAndPort> identity_of(const Item& service) {
  auto named = service.item("name");
  const Value& name = service.value_of("name");
  if (named && (!name.is(Value::Kind::text) || !name.known)) return std::nullopt;
  auto port = service.item("port");
  std::string_view label = port ? as_text(port->value()).value_or("") : "";
  if (port && label.empty()) return std::nullopt;
  return NameAndPort(name.text, label);
}

static Span place_of(const Item& service) {
  auto name = service.item("name");
  return name ? name->value_span() : service.name_span();
}

static void check(const Item& around, Report& report) {
  auto services = around.items("service");
  if (services.count() < 2) return;
  Firsts<NameAndPort> firsts;
  for (Item service : services) {
    auto identity = identity_of(service);
    if (!identity || service.is_generated()) continue;
    auto earlier = firsts.before(*identity, service);
    if (!earlier) continue;
    std::string name = identity->first.empty() ? "without a name" : quoted(identity->first);
    auto& found = report.add(place_of(service), "a service " + name + " with this port stands here already",
                             "give one of them another name or port");
    found.notes.push_back({place_of(*earlier), "the first one"});
  }
}

extern const Rule duplicate_service = {
    .code = "duplicate-service",
    .severity = Severity::error,
    .group = Group::structure,
    .what = "two services of one name and port",
    .why = "Nomad refuses the job: the two would be one and the same in the registry.",
    .instead =
        "service {\n  name = \"web\"\n  port = \"http\"\n}\n"
        "service {\n  name = \"web-admin\"\n  port = \"admin\"\n}\n",
    .source = "nomad/structs: TaskGroup.validateServices; GH-13869",
    .check = {each_block("group", check, "service"), each_block("task", check, "service")},
};

}  // namespace jobstamp::lint
