// Nomad mounts a task's directories at fixed places, and names them in its environment; no file is looked at.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/nomad.hpp"

namespace jobstamp {
namespace {

/// The directories of a task that Nomad names in its environment.
struct Directory {
  std::string_view variable;
  std::string_view path;
};
constexpr Directory directories[] = {
    {"NOMAD_ALLOC_DIR", "alloc"}, {"NOMAD_SECRETS_DIR", "secrets"}, {"NOMAD_TASK_DIR", "local"}};

/// `@local/app`, `-javaagent:local/app`, `docker-archive:local/app`: the path in it.
std::string_view without_option(std::string_view word) {
  std::size_t colon = word.substr(0, word.find('/')).rfind(':');
  if (colon != word.npos) word.remove_prefix(colon + 1);
  word.remove_prefix(std::min(word.find_first_not_of("@<>"), word.size()));
  return word;
}

/// A reference, a variable of a shell or of Windows, the end of one in a template, a home directory.
bool is_variable(std::string_view segment) { return segment.find_first_of("$%~{}") != segment.npos; }

void go(std::vector<std::string_view>& path, std::string_view segment) {
  if (segment.empty() || segment == ".") return;
  if (segment != "..") return path.push_back(segment);
  if (!path.empty()) path.pop_back();
}

/// A first segment that is a variable.
void begin(std::string_view segment, TaskPath& path, std::vector<std::string_view>& rest) {
  for (const Directory& each : directories) {
    if (segment.find(each.variable) == segment.npos) continue;
    rest.push_back(each.path);
    path.absolute = true;
    return;
  }
  path.base = segment;
}

std::string joined(const std::vector<std::string_view>& segments) {
  std::string path;
  for (std::string_view each : segments) path.append(path.empty() ? "" : "/").append(each);
  return path;
}

}  // namespace

TaskPath task_path(std::string_view text) {
  text = without_option(text);
  TaskPath path;
  path.absolute = text.starts_with('/');
  std::vector<std::string_view> rest;
  for (std::size_t at = 0; at <= text.size();) {
    std::size_t slash = std::min(text.find('/', at), text.size());
    std::string_view segment = text.substr(at, slash - at);
    if (at == 0 && is_variable(segment)) {
      begin(segment, path, rest);
    } else {
      go(rest, segment);
    }
    at = slash + 1;
  }
  path.rest = joined(rest);
  return path;
}

}  // namespace jobstamp
