// Narrows a call to some jobs, groups, tasks, kinds and present versions.
// SPDX-License-Identifier: Apache-2.0
#include "transform/narrow.hpp"

#include <algorithm>
#include <utility>

#include "transform/nearest.hpp"

namespace jobstamp::transform {
namespace {

bool any_matches(const std::vector<std::string>& patterns, const std::string& name) {
  if (patterns.empty()) return true;
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& each) { return glob_matches(each, name); });
}

bool is_chosen(const Call& call, SiteKind kind) {
  const auto& only = call.options.only;
  return only.empty() || std::find(only.begin(), only.end(), kind) != only.end();
}

/// A site that is made from a variable is of both kinds.
bool is_of_kind(const Call& call, const Site& site) {
  if (is_chosen(call, site.kind)) return true;
  return std::any_of(site.pieces.begin(), site.pieces.end(), [&](const Piece& piece) {
    auto kind = declaring_kind(call.inputs, piece.from);
    return !piece.opaque() && kind && is_chosen(call, *kind);
  });
}

using NameOf = std::string (*)(const Scope&);

std::vector<std::string> names_of(const Call& call, Scope::Level level, NameOf name) {
  std::vector<std::string> names;
  for (const Input& file : call.inputs.files) {
    for (const Scope& scope : file.outline.scopes) {
      if (scope.level == level) names.push_back(name(scope));
    }
  }
  return names;
}

void refuse_idle(Call& call, const std::vector<std::string>& patterns, const std::string& level,
                 std::vector<std::string> names) {
  for (const std::string& pattern : patterns) {
    if (std::any_of(names.begin(), names.end(), [&](const std::string& name) { return glob_matches(pattern, name); }))
      continue;
    auto known = nearest_first(pattern, names);
    std::string help = known.empty() ? "the inputs have none" : "the inputs have " + listed(known);
    call.fail(Outcome::findings,
              complaint("unmatched-pattern", "no " + level + " is called " + quoted(pattern), std::move(help)));
  }
}

}  // namespace

bool covers(const SetOptions& options, const Scope& scope) {
  return any_matches(options.jobs, scope.job) && any_matches(options.groups, group_of(scope)) &&
         any_matches(options.tasks, scope.task);
}

bool covers(const Call& call, const Site& site) {
  const auto& from = call.options.from;
  if (from && !version::is_at(site.reading, *from)) return false;
  return covers(call.options, call.inputs.scope(site.at)) && is_of_kind(call, site);
}

bool is_narrowed(const SetOptions& options) {
  return options.from || !options.only.empty() || !options.jobs.empty() || !options.groups.empty() ||
         !options.tasks.empty();
}

bool covers(const Call& call, PlaceId literal, std::string_view text) {
  const auto& from = call.options.from;
  if (from && !version::same(text, *from)) return false;
  SiteKind kind = declaring_kind(call.inputs, literal).value_or(SiteKind::literal);
  return covers(call.options, call.inputs.scope(literal)) && is_chosen(call, kind);
}

void refuse_idle_patterns(Call& call) {
  using Level = Scope::Level;
  refuse_idle(call, call.options.jobs, "job", names_of(call, Level::job, [](const Scope& scope) { return scope.job; }));
  auto groups = names_of(call, Level::group, [](const Scope& scope) { return scope.group; });
  auto lone = names_of(call, Level::task, [](const Scope& scope) { return group_of(scope); });
  groups.insert(groups.end(), lone.begin(), lone.end());
  refuse_idle(call, call.options.groups, "group", std::move(groups));
  refuse_idle(call, call.options.tasks, "task",
              names_of(call, Level::task, [](const Scope& scope) { return scope.task; }));
}

}  // namespace jobstamp::transform
