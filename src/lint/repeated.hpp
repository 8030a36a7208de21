// Names that may be given once among some blocks: of groups in a job, of tasks in a group.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/report.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Reports each block of `blocks` whose first label another one had before: "a task called `x` stands in this group
/// already". How generated blocks are called is not known.
void report_repeated_labels(const std::vector<Item>& blocks, std::string_view kind, std::string_view where,
                            Report& report);

/// The same, of each block of `blocks` that has a label of one of `earlier`.
void report_labels_of(const std::vector<Item>& earlier, const std::vector<Item>& blocks, std::string_view kind,
                      std::string_view where, Report& report);

}  // namespace jobstamp::lint
