// Paths as a task sees them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jobstamp::lint {

/// `local/app`, `/local//app/` and `${NOMAD_TASK_DIR}/app` are one file to a task, `/local/app`; `../alloc/app` is
/// `/alloc/app`. What is filled in later stays.
std::string path_in_task(std::string_view written);

/// Whether a path that `path_in_task` gave is this directory of its making, or in it.
bool is_at_or_below(std::string_view path, std::string_view directory);

}  // namespace jobstamp::lint
