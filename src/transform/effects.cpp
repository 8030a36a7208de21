// The path of a place decides, and for `meta` what stands below it: an entry that every task of a group overrides is
// read by none of them, so that the group keeps its allocations.
// SPDX-License-Identifier: Apache-2.0
#include "transform/effects.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace jobstamp::transform {
namespace {

using Level = Scope::Level;

/// Group names of a job in source order.
std::vector<std::string> groups_of(const Outline& outline, const std::string& job) {
  std::vector<std::string> groups;
  for (const Scope& scope : outline.scopes) {
    bool opens_group = scope.level == Level::group || (scope.level == Level::task && scope.group.empty());
    if (scope.job == job && opens_group) groups.push_back(group_of(scope));
  }
  return groups;
}

/// The groups that a place reaches; one without a name where the job has none.
std::vector<std::string> groups_reached(const Outline& outline, const Scope& scope) {
  if (scope.level == Level::file) return {};
  if (!group_of(scope).empty()) return {group_of(scope)};
  std::vector<std::string> groups = groups_of(outline, scope.job);
  if (groups.empty()) groups.emplace_back();
  return groups;
}

bool has_place(const Outline& outline, std::uint32_t scope, std::string_view path) {
  for (std::uint32_t number = 0; number < outline.places.size(); ++number) {
    if (outline.places[number].scope == scope && outline.path(number) == path) return true;
  }
  return false;
}

/// Connect adds a task of its own to the group, which reads every `meta` above it.
bool has_proxy(const Outline& outline, std::uint32_t scope) {
  for (std::uint32_t number = 0; number < outline.places.size(); ++number) {
    bool is_there = outline.places[number].scope == scope;
    if (is_there && outline.path(number).starts_with("job.group.service.connect")) return true;
  }
  return false;
}

/// True if no task of the group reads `meta` entry `key` of a level above it.
bool is_overridden(const Outline& outline, const std::string& job, const std::string& group, const std::string& key) {
  bool any_task = false;
  for (std::uint32_t number = 0; number < outline.scopes.size(); ++number) {
    const Scope& scope = outline.scopes[number];
    if (scope.job != job || group_of(scope) != group) continue;
    if (scope.level == Level::group && has_proxy(outline, number)) return false;
    if (scope.level != Level::task) continue;
    any_task = true;
    if (!has_place(outline, number, "job.group.task.meta." + key)) return false;
  }
  return any_task;
}

/// True if the whole group has another value for an entry of the job's.
bool is_overridden_by_group(const Outline& outline, const std::string& job, const std::string& group,
                            const std::string& key) {
  for (std::uint32_t number = 0; number < outline.scopes.size(); ++number) {
    const Scope& scope = outline.scopes[number];
    bool is_it = scope.level == Level::group && scope.job == job && scope.group == group;
    if (is_it && has_place(outline, number, "job.group.meta." + key)) return true;
  }
  return false;
}

/// The key of a `meta` entry that a lower level could override; empty for anything else.
std::string overridable_key(const std::string& path) {
  for (std::string_view above : {"job.meta.", "job.group.meta."}) {
    if (path.starts_with(above)) return path.substr(above.size());
  }
  return {};
}

Effect effect_on(const Outline& outline, const Scope& scope, const std::string& group, const std::string& path,
                 Effect effect) {
  std::string key = overridable_key(path);
  if (key.empty()) return effect;
  bool by_group = scope.level == Level::job && is_overridden_by_group(outline, scope.job, group, key);
  return by_group || is_overridden(outline, scope.job, group, key) ? Effect::in_place : effect;
}

/// The place called `name` right inside a block, if there is one.
std::optional<std::uint32_t> inside(const Outline& outline, std::uint32_t block, std::string_view name) {
  std::uint32_t end = block + outline.places[block].size;
  for (std::uint32_t inner = block + 1; inner < end; inner += outline.places[inner].size) {
    if (outline.places[inner].name == name) return inner;
  }
  return std::nullopt;
}

/// False for a service or system job: with such a block Nomad refuses it.
bool may_wait(const Outline& outline, std::uint32_t job) {
  auto type = inside(outline, job, "type");
  if (!type || !outline.places[*type].value) return false;
  auto text = literal_string(*outline.places[*type].value);
  return !text || *text == "batch" || *text == "sysbatch";
}

/// Nomad makes no evaluation for a job that has such a block (nomad/job_endpoint.go Register).
Awaits awaited(const Outline& outline, const std::string& job) {
  for (const Scope& scope : outline.scopes) {
    if (scope.level != Level::job || scope.job != job || !may_wait(outline, scope.block)) continue;
    if (inside(outline, scope.block, "parameterized")) return Awaits::dispatch;
    if (inside(outline, scope.block, "periodic")) return Awaits::launch;
  }
  return Awaits::nothing;
}

/// Another job, or one that Nomad refuses, is so at once. That these blocks are refused is true of other jobs only.
bool waits(std::string_view path, Effect effect) {
  bool is_of_kind = path.starts_with("job.periodic.") || path.starts_with("job.parameterized.");
  return is_of_kind || effect == Effect::in_place || effect == Effect::count || effect == Effect::destructive;
}

std::vector<GroupEffect> spread(const Call& call, PlaceId at, const std::string& path, Effect effect) {
  const Outline& outline = call.inputs.files[at.file].outline;
  const Scope& scope = call.inputs.scope(at);
  std::vector<GroupEffect> effects;
  Awaits awaits = waits(path, effect) ? awaited(outline, scope.job) : Awaits::nothing;
  if (awaits != Awaits::nothing) effect = Effect::none;
  for (std::string& group : groups_reached(outline, scope)) {
    Effect here = awaits == Awaits::nothing ? effect_on(outline, scope, group, path, effect) : effect;
    effects.push_back({scope.job, std::move(group), here, awaits});
  }
  return effects;
}

}  // namespace

std::vector<GroupEffect> effects_of(const Call& call, const Moved& moved) {
  std::string path = call.inputs.path(moved.at);
  bool is_label = moved.literal && moved.literal->kind() == Kind::label;
  return spread(call, moved.at, path, is_label ? effect_of_label(path) : effect_at(path));
}

std::vector<GroupEffect> effects_of(const Call& call, const Addition& addition) {
  std::string path = path_of(call, addition);
  return spread(call, addition.into, path, effect_at(path));
}

Effect worst(const std::vector<GroupEffect>& effects) {
  Effect effect = Effect::none;
  for (const GroupEffect& each : effects) effect = std::max(effect, each.effect);
  return effect;
}

}  // namespace jobstamp::transform
