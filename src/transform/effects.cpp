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

/// Calls `look(number)` for the places in the block that opens a scope which are the scope's own, until it says true.
template <typename Look>
bool any_in(const Outline& outline, std::uint32_t scope, Look look) {
  const std::uint32_t block = outline.scopes[scope].block;
  for (std::uint32_t number = block; number < block + outline.places[block].size; ++number) {
    if (outline.places[number].scope == scope && look(number)) return true;
  }
  return false;
}

bool has_meta(const Outline& outline, std::uint32_t scope, const std::string& around, const std::string& key) {
  return any_in(outline, scope, [&](std::uint32_t number) {
    return key.ends_with(outline.places[number].name) && outline.path(number) == around + ".meta." + key;
  });
}

/// Connect adds a task of its own to the group, which reads every `meta` above it.
bool has_proxy(const Outline& outline, std::uint32_t scope) {
  return any_in(outline, scope, [&](std::uint32_t number) {
    return outline.places[number].name == "connect" && outline.path(number) == "job.group.service.connect";
  });
}

using Scopes = std::vector<std::uint32_t>;

/// True if no task of the group reads `meta` entry `key` of a level above it. `scopes`: the group's.
bool is_overridden(const Outline& outline, const Scopes& scopes, const std::string& key) {
  bool any_task = false;
  for (std::uint32_t number : scopes) {
    const Level level = outline.scopes[number].level;
    if (level == Level::group && has_proxy(outline, number)) return false;
    if (level != Level::task) continue;
    any_task = true;
    if (!has_meta(outline, number, "job.group.task", key)) return false;
  }
  return any_task;
}

/// True if the whole group has another value for an entry of the job's.
bool is_overridden_by_group(const Outline& outline, const Scopes& scopes, const std::string& key) {
  return std::ranges::any_of(scopes, [&](std::uint32_t number) {
    return outline.scopes[number].level == Level::group && has_meta(outline, number, "job.group", key);
  });
}

/// The key of a `meta` entry that a lower level could override; empty for anything else.
std::string overridable_key(const std::string& path) {
  for (std::string_view above : {"job.meta.", "job.group.meta."}) {
    if (path.starts_with(above)) return path.substr(above.size());
  }
  return {};
}

Effect effect_on(const Outline& outline, Level level, const Scopes& scopes, const std::string& path, Effect effect) {
  std::string key = overridable_key(path);
  if (key.empty()) return effect;
  bool by_group = level == Level::job && is_overridden_by_group(outline, scopes, key);
  return by_group || is_overridden(outline, scopes, key) ? Effect::in_place : effect;
}

/// False for a service or system job: with such a block Nomad refuses it.
bool may_wait(const Outline& outline, std::uint32_t job) {
  auto type = outline.inside(job, "type");
  if (!type || !outline.places[*type].value) return false;
  auto text = literal_string(*outline.places[*type].value);
  return !text || *text == "batch" || *text == "sysbatch";
}

/// Nomad makes no evaluation for a job that has such a block (nomad/job_endpoint.go Register).
Awaits awaited(const Outline& outline, const Scope& scope) {
  if (scope.level != Level::job || !may_wait(outline, scope.block)) return Awaits::nothing;
  if (outline.inside(scope.block, "parameterized")) return Awaits::dispatch;
  return outline.inside(scope.block, "periodic") ? Awaits::launch : Awaits::nothing;
}

/// Another job, or one that Nomad refuses, is so at once. That these blocks are refused is true of other jobs only.
bool waits(std::string_view path, Effect effect) {
  bool is_of_kind = path.starts_with("job.periodic.") || path.starts_with("job.parameterized.");
  return is_of_kind || effect == Effect::in_place || effect == Effect::count || effect == Effect::destructive;
}

/// The attribute of a `dynamic` block that a place stands in, if it does.
std::optional<std::uint32_t> of_dynamic(const Outline& outline, std::uint32_t place) {
  for (; outline.places[place].parent != place; place = outline.places[place].parent) {
    const bool is_one = outline.places[place].value && outline.is_dynamic(outline.places[place].parent);
    if (is_one) return place;
  }
  return std::nullopt;
}

/// What such an attribute does: an entry of what is repeated acts through whoever reads it, all of it decides which
/// blocks there are.
Effect effect_of_dynamic(const Outline& outline, std::uint32_t attribute, std::uint32_t place) {
  const std::string_view name = outline.places[attribute].name;
  const bool is_entry = name == "for_each" && attribute != place;
  if (is_entry || name == "iterator") return Effect::none;
  const std::uint32_t dynamic = outline.places[attribute].parent;
  std::string path = outline.path(outline.places[dynamic].parent);
  path.append(".").append(outline.labels_of(outline.places[dynamic]).front());
  return effect_of_label(path == "job.task" ? "job.group.task" : path);
}

Effect effect_of(const Outline& outline, const Moved& moved, const std::string& path) {
  if (auto attribute = of_dynamic(outline, moved.at.place))
    return effect_of_dynamic(outline, *attribute, moved.at.place);
  bool is_label = moved.literal && moved.literal->kind() == Kind::label;
  return is_label ? effect_of_label(path) : effect_at(path);
}

}  // namespace

std::vector<GroupEffect> Effects::of(const Moved& moved) {
  std::string path = call_.inputs.path(moved.at);
  Effect effect = effect_of(call_.inputs.files[moved.at.file].outline, moved, path);
  return spread(moved.at, path, effect);
}

std::vector<GroupEffect> Effects::of(const Addition& addition) {
  std::string path = path_of(call_, addition);
  Effect effect = effect_at(path);
  return spread(addition.into, path, effect);
}

// All jobs of a file at once, the first time that one is asked for.
const Effects::Job& Effects::job(std::uint32_t file, const std::string& name) {
  auto [jobs, is_new] = jobs_.try_emplace(file);
  const Outline& outline = call_.inputs.files[file].outline;
  for (std::uint32_t number = 1; is_new && number < outline.scopes.size(); ++number) {
    const Scope& scope = outline.scopes[number];
    Job& job = jobs->second[scope.job];
    if (job.awaits == Awaits::nothing) job.awaits = awaited(outline, scope);
    bool opens_group = scope.level == Level::group || (scope.level == Level::task && scope.group.empty());
    if (opens_group) job.groups.push_back(group_of(scope));
    job.scopes_of[group_of(scope)].push_back(number);
  }
  return jobs->second[name];
}

std::vector<GroupEffect> Effects::spread(PlaceId at, const std::string& path, Effect effect) {
  const Scope& scope = call_.inputs.scope(at);
  if (scope.level == Level::file) return {};
  const Outline& outline = call_.inputs.files[at.file].outline;
  const Job& job = this->job(at.file, scope.job);
  const Awaits awaits = waits(path, effect) ? job.awaits : Awaits::nothing;
  std::vector<GroupEffect> effects;
  auto add = [&](const std::string& group) {
    auto scopes = job.scopes_of.find(group);
    Effect here = awaits != Awaits::nothing       ? Effect::none
                  : scopes != job.scopes_of.end() ? effect_on(outline, scope.level, scopes->second, path, effect)
                                                  : effect;
    effects.push_back({scope.job, group, here, awaits});
  };
  if (!group_of(scope).empty()) {
    add(group_of(scope));
  } else {
    std::ranges::for_each(job.groups, add);
    if (job.groups.empty()) add("");
  }
  return effects;
}

}  // namespace jobstamp::transform
