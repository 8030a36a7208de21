// A task whose driver is not told what to run.
// SPDX-License-Identifier: Apache-2.0
#include "lint/by_block.hpp"
#include "lint/given.hpp"
#include "lint/names.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

using Attributes = std::vector<const schema::Attribute*>;

// Few of a driver's many.
static Attributes required_of(const schema::Block& block) {
  Attributes required;
  for (const schema::Attribute& each : block.attributes) {
    if (each.required == schema::Required::client) required.push_back(&each);
  }
  return required;
}

// Options of which one is enough say of each that it is required without the other.
static std::vector<std::string_view> missing(const schema::Block& options, const std::optional<Item>& config) {
  static const ByBlock required(required_of);
  std::vector<std::string_view> one_of;
  for (const schema::Attribute* each : required[options]) {
    bool given = config && is_given(*config, each->name);
    if (given && !each->required_when.empty()) return {};
    if (!given) one_of.push_back(each->name);
  }
  return one_of;
}

static void check_task(const Item& task, Report& report) {
  auto configs = task.items("config");
  auto config = configs.empty() ? std::nullopt : std::optional(configs.front());
  const schema::Block* options = config ? config->meaning().block : schema::driver(task.text_of("driver"));
  auto names = options ? missing(*options, config) : std::vector<std::string_view>();
  if (names.empty() || configs.count() > 1 || (config && config->is_generated() && !task.is_generated())) return;
  std::string_view driver = task.text_of("driver");
  report.add(config ? config->name_span() : task.value_span(),
             "driver " + quoted(driver) + " needs " + listed(names, " or ") + " in `config`",
             "add `" + std::string(names.front()) + " = \"...\"`");
}

extern const Rule missing_driver_option = {
    .code = "missing-driver-option",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a task whose driver is not told what to run",
    .why = "Nomad takes the job, and every allocation of it fails: only the client looks into `config`.",
    .instead = "task \"server\" {\n  driver = \"exec\"\n  config {\n    command = \"/usr/bin/redis-server\"\n  }\n}\n",
    .source = "drivers/docker/config.go; drivers/exec, rawexec, java, qemu driver.go",
    .check = each_block("task", check_task),
};

}  // namespace jobstamp::lint
