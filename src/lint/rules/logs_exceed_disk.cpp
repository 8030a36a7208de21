// Logs that take all of the group's disk.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_task(const Item& group, const Item& task, Report& report) {
  Inherited logs(task.items("logs"));
  Inherited disk(group.items("ephemeral_disk"));
  Setting files = logs.integer("max_files", 10);
  Setting each = logs.integer("max_file_size", 10);
  Setting size = disk.integer("size", 300);
  bool is_known = files.amount && each.amount && size.amount && *files.amount > 0 && *each.amount > 0;
  if (!is_known || *files.amount < (*size.amount + *each.amount - 1) / *each.amount) return;
  const Item& around = logs.empty() ? (disk.empty() ? task : disk.nearest()) : logs.nearest();
  auto& found = report.add(written_in(around, logs.empty() ? size : files, each),
                           "logs of " + std::to_string(*files.amount) + " times " + std::to_string(*each.amount) +
                               " MB do not fit on the group's disk of " + std::to_string(*size.amount) + " MB",
                           "raise `size` in the group's `ephemeral_disk`");
  note(found, size, "the group's disk");
}

static void check(const Item& task, Report& report) {
  static const schema::Block& logs = *schema::block("logs");
  static const schema::Block& disk = *schema::block("ephemeral_disk");
  if (!task.subject().has_block(logs) && !task.subject().has_block(disk)) return;  // the standards fit
  if (auto group = task.around("group")) check_task(*group, task, report);
}

extern const Rule logs_exceed_disk = {
    .code = "logs-exceed-disk",
    .severity = Severity::error,
    .group = Group::values,
    .what = "logs that do not fit on the group's disk",
    .why =
        "The server refuses the job: each task's logs must take less "
        "than the group's disk, also when they are switched off.",
    .instead = "ephemeral_disk {\n  size = 500\n}\n",
    .source = "nomad/structs: LogConfig.Validate",
    .check = each_block("task", check),
};

}  // namespace jobstamp::lint
