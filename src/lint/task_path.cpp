// As one text, so that paths can be compared by their beginnings.
// SPDX-License-Identifier: Apache-2.0
#include "lint/task_path.hpp"

#include "jobstamp/nomad.hpp"

namespace jobstamp::lint {

std::string path_in_task(std::string_view written) {
  TaskPath path = task_path(written);
  std::string text = "/" + path.base;
  if (!path.base.empty() && !path.rest.empty()) text += '/';
  return text + path.rest;
}

bool is_at_or_below(std::string_view path, std::string_view directory) {
  if (directory == "/") return true;
  return path.starts_with(directory) && (path.size() == directory.size() || path[directory.size()] == '/');
}

}  // namespace jobstamp::lint
