// Resources that no task can have.
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

Diagnostic& add(Report& report, const Item& around, const Setting& setting, std::string message, std::string help) {
  auto& found = report.add(written_in(around, setting, {}), std::move(message), std::move(help));
  note(found, setting, "");
  return found;
}

void check_cpu(const Item& item, const Inherited& resources, Report& report) {
  Setting cores = resources.integer("cores", 0);
  Setting cpu = resources.integer("cpu", 100);
  if (cores.item && cores.amount == 0 && !cpu.item) {
    add(report, item, cores, "a task that asks for `0` cores and for no `cpu` has neither", "leave `cores` out");
  }
  if (!cores.amount || !cpu.amount || !cpu.item) return;
  if (*cores.amount > 0 && *cpu.amount > 0) {
    add(report, item, cpu, "a task asks for `cpu` or for `cores`, not for both", "leave one of them out");
  } else if (*cores.amount == 0 && *cpu.amount < 1) {
    add(report, item, cpu, "`cpu` is at least 1 MHz, and this is " + cpu.shown(), "ask for more, or for `cores`");
  }
}

constexpr std::int64_t least_memory = 10, least_of_machine = 128;  // MB

bool is_machine(const Item& resources) {
  auto task = resources.around("task");
  return task && task->text_of("driver") == "qemu";
}

void check_memory(const Item& item, const Inherited& resources, Report& report) {
  Setting memory = resources.integer("memory", 300);
  if (!memory.amount) return;
  bool is_qemu = *memory.amount < least_of_machine && is_machine(item);
  std::int64_t least = is_qemu ? least_of_machine : least_memory;
  if (*memory.amount < least) {
    add(report, item, memory,
        std::string(is_qemu ? "a virtual machine has" : "a task has") + " at least " + std::to_string(least) +
            " MB of `memory`, and this is " + memory.shown(),
        "ask for more");
  }
  Setting max = resources.integer("memory_max", 0);
  if (max.amount && *max.amount != 0 && *max.amount != -1 && *max.amount < *memory.amount) {
    auto& found =
        add(report, item, max, "`memory_max` (" + max.shown() + ") is less than `memory` (" + memory.shown() + ")",
            "raise it to `memory` or above");
    note(found, memory, "the memory");
  }
  Setting secrets = resources.integer("secrets", 0);
  if (!secrets.item || !secrets.amount) return;
  if (*secrets.amount < 0) {
    add(report, item, secrets, "`secrets` cannot be negative, and this is " + secrets.shown(), "leave it out");
  } else if (*secrets.amount > *memory.amount) {
    auto& found =
        add(report, item, secrets, "`secrets` (" + secrets.shown() + ") is more than `memory` (" + memory.shown() + ")",
            "raise `memory`");
    note(found, memory, "the memory");
  }
}

void check(const Item& item, Report& report) {
  Inherited resources(item);
  check_cpu(item, resources, report);
  check_memory(item, resources, report);
}

}  // namespace

extern const Rule resource_limits = {
    .code = "resource-limits",
    .severity = Severity::error,
    .group = Group::values,
    .what = "resources that no task can have",
    .why = "The server refuses the job, or the driver the task.",
    .instead = "resources {\n  cpu        = 500\n  memory     = 256\n  memory_max = 512\n}\n",
    .source = "nomad/structs: Resources.Validate, MeetsMinResources; drivers/qemu; GH-10511",
    .check = each_block("resources", check),
};

}  // namespace jobstamp::lint
