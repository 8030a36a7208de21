// One service that is registered twice.
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <utility>

#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string_view port_of(const Item& service) { return as_text(service.value_of("port")).value_or(""); }

static void check(const Item& around, Report& report) {
  std::map<std::pair<std::string_view, std::string_view>, Item> first;
  for (Item service : around.items("service")) {
    const Value& name = service.value_of("name");
    bool is_sure = name.is(Value::Kind::text) && name.known && (!service.item("port") || !port_of(service).empty());
    if (!is_sure || service.is_generated()) continue;
    auto [earlier, is_new] = first.emplace(std::pair(name.text, port_of(service)), service);
    if (is_new) continue;
    auto& found = report.add(service.item("name")->value_span(),
                             "a service " + quoted(name.text) + " with this port stands here already",
                             "give one of them another name or port");
    found.notes.push_back({earlier->second.item("name")->value_span(), "the first one"});
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
