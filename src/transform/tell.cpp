// Makes the rows of the change report: one for each site that reads otherwise, one for each literal of
// another place that was set, and one for each further place that reads such a literal.
// SPDX-License-Identifier: Apache-2.0
#include "transform/tell.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "transform/options.hpp"

namespace jobstamp::transform {
namespace {

/// The last segment of a name: `redis` of `docker.io/library/redis`.
std::string last_segment(const std::string& name) {
  std::size_t slash = name.rfind('/');
  return slash == name.npos ? name : name.substr(slash + 1);
}

Effect worse(Effect a, Effect b) { return std::max(a, b); }

/// The effect through every place that moves together with a literal.
Effect reach(const Call& call, const std::vector<Moved>& moved, PlaceId literal) {
  Effect effect = Effect::none;
  for (const Moved& each : moved) {
    if (each.at == literal || each.governed_by == literal) effect = worse(effect, effect_at(call.inputs.place(each.at).path));
  }
  return effect;
}

Change row(const Call& call, const std::vector<Moved>& all, const Moved& moved, std::uint32_t cause) {
  const version::Reading& reading = call.sites.all[cause].reading;
  const Scope& scope = call.inputs.scope(moved.at);
  Change change;
  change.address = call.address(moved.at);
  change.package = last_segment(reading.package());
  change.names = reading.names;
  if (!reading.version.empty()) change.from = reading.version;
  change.to = call.wanted[cause] ? *call.wanted[cause] : *call.wanted[moved.causes.front()];
  change.before = moved.before;
  change.after = moved.after;
  change.literal = call.span_of(moved.at);
  if (moved.governed_by) change.governed_by = call.address(*moved.governed_by);
  change.effect = reach(call, all, moved.at);
  change.job = scope.job;
  change.group = scope.group;
  change.task = scope.task;
  return change;
}

void tell(Call& call, const std::vector<Moved>& all, const Moved& moved) {
  auto& changes = call.result.files[moved.at.file].changes;
  for (std::uint32_t number : moved.sites) {
    const Site& site = call.sites.all[number];
    bool is_told = call.wanted[number] || (moved.governed_by && !site.reading.names.empty() && !site.set_elsewhere);
    if (!is_told) continue;
    changes.push_back(row(call, all, moved, number));
    changes.back().kind = site.kind;
  }
  if (!moved.sites.empty() || moved.causes.empty()) return;
  changes.push_back(row(call, all, moved, moved.causes.front()));
  changes.back().kind = declaring_kind(call.inputs, moved.at).value_or(SiteKind::literal);
}

/// An option that was added has no literal in the input: the row stands where it went in.
void tell_addition(Call& call, const Addition& addition) {
  const Site& site = call.sites.all[addition.site];
  const Artifact& artifact = call.sites.artifacts[addition.artifact];
  const Scope& scope = call.inputs.scope(artifact.block);
  Change change;
  change.kind = addition.option.name == "checksum" ? SiteKind::checksum : SiteKind::ref;
  change.address = option_address(call, addition);
  change.package = last_segment(site.reading.package());
  change.names = site.reading.names;
  change.to = change.after = addition.option.value;
  change.literal = option_span(call, addition);
  change.effect = effect_at("job.group.task.artifact.options");
  change.job = scope.job;
  change.group = scope.group;
  change.task = scope.task;
  call.result.files[artifact.block.file].changes.push_back(std::move(change));
}

void add_effect(std::vector<GroupEffect>& effects, GroupEffect effect) {
  auto same = [&](const GroupEffect& each) { return each.job == effect.job && each.group == effect.group; };
  auto found = std::find_if(effects.begin(), effects.end(), same);
  if (found == effects.end()) {
    effects.push_back(std::move(effect));
  } else {
    found->effect = worse(found->effect, effect.effect);
  }
}

}  // namespace

void tell_changes(Call& call, const std::vector<Moved>& moved) {
  for (const Moved& each : moved) {
    tell(call, moved, each);
    for (GroupEffect& effect : effects_of(call, each.at)) add_effect(call.result.effects, std::move(effect));
  }
  for (const Addition& addition : call.additions) {
    tell_addition(call, addition);
    PlaceId block = call.sites.artifacts[addition.artifact].block;
    for (GroupEffect& effect : effects_of(call, block)) add_effect(call.result.effects, std::move(effect));
  }
  for (FileChanges& file : call.result.files) {
    std::stable_sort(file.changes.begin(), file.changes.end(),
                     [](const Change& a, const Change& b) { return a.literal.begin < b.literal.begin; });
  }
}

}  // namespace jobstamp::transform
