// See landing.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "site/landing.hpp"

#include <algorithm>
#include <vector>

namespace jobstamp::site {
namespace {

using version::Bare;

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

bool is_bare(std::string_view word) { return word.find('/') == word.npos; }

bool is_in_allocation(std::string_view path) {
  return std::any_of(std::begin(directories), std::end(directories),
                     [&](const Directory& each) { return path.starts_with(std::string(each.path) + "/"); });
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

std::string shown(const Pieces& pieces, Span span) {
  std::string text;
  for (const Slice& slice : covered(pieces, span)) {
    const Piece& piece = pieces[slice.piece];
    text += piece.opaque() ? piece.text : piece.text.substr(slice.begin, slice.end - slice.begin);
  }
  return text;
}

}  // namespace jobstamp::site
