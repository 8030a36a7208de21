// A path is compared with where the file lands; a name alone counts only where nothing else could be meant by it.
// SPDX-License-Identifier: Apache-2.0
#include "site/landing.hpp"

#include <algorithm>
#include <vector>

namespace jobstamp::site {
namespace {

using version::Bare;

bool is_bare(std::string_view word) { return word.find('/') == word.npos; }

bool is_in_allocation(std::string_view path) {
  return path.starts_with("alloc/") || path.starts_with("local/") || path.starts_with("secrets/");
}

/// Where the last `cd` in the text leads, if there is one.
std::string directory_behind(std::string_view before) {
  static constexpr std::string_view ends = " \t\r\n;&|()'\"";
  constexpr std::string_view command = "cd ";
  for (std::size_t at = before.rfind(command); at != before.npos;
       at = at ? before.rfind(command, at - 1) : before.npos) {
    if (at != 0 && ends.find(before[at - 1]) == ends.npos) continue;
    std::string_view target = before.substr(at + command.size());
    target.remove_prefix(std::min(target.find_first_not_of(ends), target.size()));
    return task_path(target.substr(0, target.find_first_of(ends))).rest;
  }
  return {};
}

/// A path that begins with a variable: `$PWD/local/app`.
Bare judge_based(const TaskPath& path, const TaskPath& landing) {
  bool is_there = path.rest == landing.rest;
  if (is_there && (path.base == landing.base || !is_bare(landing.rest))) return Bare::file;
  return Bare::doubtful;
}

bool leads_to(const std::string& directory, const TaskPath& path, const TaskPath& landing) {
  return !directory.empty() && directory + '/' + path.rest == landing.rest;
}

/// True if the path leads to the file from where the program runs, as far as the file says.
bool runs_at(std::string_view before, const Surroundings& around, const TaskPath& path, const TaskPath& landing) {
  return leads_to(directory_behind(before), path, landing) || leads_to(around.directory, path, landing);
}

}  // namespace

version::Bare judge(std::string_view word, std::string_view before, const TaskPath& landing,
                    const Surroundings& around) {
  if (word.find("://") != word.npos) return Bare::other;
  bool is_looked_up = around.use == Use::looked_up;
  if (is_bare(word) && is_looked_up) return around.in_image ? Bare::other : Bare::file;
  TaskPath path = task_path(word);
  if (!path.base.empty()) return judge_based(path, landing);
  bool is_argument = around.use == Use::argument;
  bool is_there = (path.rest == landing.rest && landing.base.empty()) ||
                  (is_argument && !path.absolute && runs_at(before, around, path, landing));
  // Where a program runs beside the file a name alone may be that; `app.jar` is no word for anything else.
  bool may_be_value = is_argument && is_bare(word) && word.find('.') == word.npos;
  if (is_there) return may_be_value ? Bare::doubtful : Bare::file;
  if (is_bare(word)) return Bare::other;
  if (path.absolute) return is_in_allocation(path.rest) ? Bare::doubtful : Bare::other;
  if (is_looked_up && leads_to("local", path, landing)) return Bare::file;
  bool names_directory = word.starts_with("./") || word.starts_with("../") || is_in_allocation(path.rest);
  return is_looked_up || names_directory ? Bare::doubtful : Bare::other;
}

}  // namespace jobstamp::site
