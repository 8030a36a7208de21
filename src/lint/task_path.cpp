// No file is looked at.
// SPDX-License-Identifier: Apache-2.0
#include "lint/task_path.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace jobstamp::lint {
namespace {

struct Directory {
  std::string_view variable;
  std::string_view path;
};
constexpr Directory directories[] = {{"${NOMAD_TASK_DIR}", "/local"},      {"$NOMAD_TASK_DIR", "/local"},
                                     {"${NOMAD_SECRETS_DIR}", "/secrets"}, {"$NOMAD_SECRETS_DIR", "/secrets"},
                                     {"${NOMAD_ALLOC_DIR}", "/alloc"},     {"$NOMAD_ALLOC_DIR", "/alloc"}};

}  // namespace

std::string path_in_task(std::string_view written) {
  std::string path;
  const Directory* known =
      std::ranges::find_if(directories, [&](const Directory& each) { return written.starts_with(each.variable); });
  if (known != std::end(directories)) {
    path = known->path;
    written.remove_prefix(known->variable.size());
  }
  while (!written.empty()) {
    std::size_t slash = std::min(written.find('/'), written.size());
    std::string_view step = written.substr(0, slash);
    written.remove_prefix(std::min(slash + 1, written.size()));
    if (step == "..") path.erase(std::min(path.rfind('/'), path.size()));
    if (!step.empty() && step != "." && step != "..") path.append(1, '/').append(step);
  }
  return path.empty() ? "/" : path;
}

bool is_at_or_below(std::string_view path, std::string_view directory) {
  if (directory == "/") return true;
  return path.starts_with(directory) && (path.size() == directory.size() || path[directory.size()] == '/');
}

}  // namespace jobstamp::lint
