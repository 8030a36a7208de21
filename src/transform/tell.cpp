// Makes the rows of the change report: one for each site that reads otherwise, one for each literal of
// another place that was set, and one for each further place that reads such a literal.
// SPDX-License-Identifier: Apache-2.0
#include "transform/tell.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "transform/drafted.hpp"
#include "transform/effects.hpp"

namespace jobstamp::transform {
namespace {

/// What Nomad will do, place by place and all in all.
class Outlook {
 public:
  Outlook(const Call& call, const std::vector<Moved>& moved) : effects_(call) {
    for (const Moved& each : moved) take(each);
    for (const Addition& addition : call.additions) {
      for (const GroupEffect& effect : effects_.of(addition)) take(effect, true);
    }
  }

  /// The effect through every place that moves together with a literal.
  Effect at(PlaceId place) const { return by_place_.at(place).effect(); }
  Effect of(const Addition& addition) {
    Worst worst;
    for (const GroupEffect& effect : effects_.of(addition)) worst.add(effect.effect, true);
    return worst.effect();
  }
  std::vector<GroupEffect> on_groups() const;

 private:
  struct Group {
    GroupEffect told;
    Worst worst;
  };

  void take(const Moved& moved);
  void take(const GroupEffect& effect, bool is_sure);

  Effects effects_;
  std::map<PlaceId, Worst> by_place_;
  std::vector<Group> groups_;
  std::map<std::pair<std::string, std::string>, std::size_t> numbers_;  ///< of groups, by job and name
};

void Outlook::take(const Moved& moved) {
  Worst& own = by_place_[moved.at];
  for (const GroupEffect& effect : effects_.of(moved)) {
    own.add(effect.effect, moved.is_sure);
    for (PlaceId literal : moved.literals) {
      if (literal != moved.at) by_place_[literal].add(effect.effect, moved.is_sure);
    }
    take(effect, moved.is_sure);
  }
}

void Outlook::take(const GroupEffect& effect, bool is_sure) {
  auto [number, is_new] = numbers_.try_emplace({effect.job, effect.group}, groups_.size());
  if (is_new) groups_.push_back({effect, {}});
  Group& group = groups_[number->second];
  group.worst.add(effect.effect, is_sure);
  group.told.awaits = std::max(group.told.awaits, effect.awaits);
}

std::vector<GroupEffect> Outlook::on_groups() const {
  std::vector<GroupEffect> effects;
  effects.reserve(groups_.size());
  for (const Group& group : groups_) {
    effects.push_back(group.told);
    effects.back().effect = group.worst.effect();
    if (effects.back().effect != Effect::none) effects.back().awaits = Awaits::nothing;
  }
  return effects;
}

Change row(const Call& call, const Outlook& outlook, const Moved& moved, const Cause& cause) {
  const Scope& scope = call.inputs.scope(moved.at);
  Change change;
  change.kind = declaring_kind(call.inputs, moved.at).value_or(SiteKind::literal);
  change.address = call.address(moved.at);
  change.package = last_segment(cause.package);
  change.names = cause.names;
  if (!moved.old_text.empty()) change.from = moved.old_text;
  change.to = moved.old_text.empty() ? cause.to : moved.new_text;
  change.before = moved.before;
  change.after = moved.after;
  change.literal = moved.literal ? text_span(*moved.literal) : call.span_of(moved.at);
  if (moved.governed_by) change.governed_by = call.address(*moved.governed_by);
  change.effect = outlook.at(moved.at);
  change.job = scope.job;
  change.group = scope.group;
  change.task = scope.task;
  return change;
}

/// The version in a site's text; empty for a site that does not say it by itself.
std::string version_in(Call& call, const Site& site, const std::string& text) {
  if (site.kind == SiteKind::image && !site.artifact) return version::read_image(text, call.hints).version;
  return site.kind == SiteKind::artifact ? call.readings.artifact(text).version : "";
}

/// The version that a site reads now, with the `v` that it keeps.
std::string read_again(Call& call, std::uint32_t number, const Moved& moved, const std::string& otherwise) {
  std::string version = version_in(call, call.sites.all[number], moved.after);
  const auto& wanted = call.wanted[number];
  bool is_it = !version.empty() && (!wanted || version::same(version, *wanted));
  return is_it ? version : wanted.value_or(otherwise);
}

/// Sources and references are told as a user types their versions; what goes with a source as it is written there,
/// with the `v` that stands or does not stand in that place.
bool is_told_by_place(const Call& call, const Site& site, std::uint32_t number) {
  bool says_itself = site.kind == SiteKind::artifact || (site.kind == SiteKind::image && !site.artifact);
  return call.wanted[number] && !says_itself;
}

Span with_v(const version::Place& place) { return place.v ? Span{place.span.begin - 1, place.span.end} : place.span; }

std::string plain(std::string text, const version::Place& place) {
  static constexpr std::string_view escaped = "%2B";
  std::size_t at = place.plus == version::Plus::percent ? text.find(escaped) : text.npos;
  return at == text.npos ? text : text.replace(at, escaped.size(), "+");
}

/// From what to what the first place that changes goes.
void tell_by_place(const Call& call, const Site& site, Change& change) {
  std::string text = legible(site.pieces);
  auto replacements = drafted(call, site);
  for (const version::Place& place : site.reading.places) {
    Span span = with_v(place);
    std::string before = text.substr(span.begin, span.size());
    std::string after = written_at(text, span, replacements);
    if (before == after) continue;
    change.from = plain(std::move(before), place);
    change.to = plain(std::move(after), place);
    return;
  }
}

/// True for an image that `--image` gives another reference.
bool is_replaced(const Call& call, std::uint32_t number) {
  if (call.sites.all[number].kind != SiteKind::image || !call.wanted[number]) return false;
  return std::ranges::find(call.options.images, *call.wanted[number], &Wish::value) != call.options.images.end();
}

/// A checksum among the options that moves with a literal: all of it is what `--checksum` would set.
bool is_whole_checksum(const Call& call, const Site& site, std::uint32_t number) {
  if (site.kind != SiteKind::checksum || call.wanted[number]) return false;
  return call.sites.all[call.sites.artifacts[*site.artifact].site].at != site.at;
}

/// The row of a site that was asked for, or that moves because of another literal or a placeholder.
Change site_row(Call& call, const Outlook& outlook, const Moved& moved, std::uint32_t number) {
  const Site& site = call.sites.all[number];
  Change change = row(call, outlook, moved, call.causes[moved.causes.front()]);
  change.kind = site.kind;
  change.package = site.reading.names.empty() ? "" : last_segment(site.reading.package());
  change.names = site.reading.names;
  if (!moved.is_readable) return change;
  if (is_replaced(call, number) || is_whole_checksum(call, site, number)) {
    change.from = moved.before;
    change.to = moved.after;
    return change;
  }
  std::optional<std::string> from;
  if (!site.reading.version.empty()) from = site.reading.version;
  std::string to = read_again(call, number, moved, change.to);
  if (from == to) return change;  // a placeholder in its name
  change.from = std::move(from);
  change.to = std::move(to);
  if (is_told_by_place(call, site, number)) tell_by_place(call, site, change);
  return change;
}

/// Artifacts of one package, for several platforms, share the command that follows them.
bool says_the_same(const Change& one, const Change& other) {
  return one.kind == other.kind && one.package == other.package && one.from == other.from && one.to == other.to;
}

void tell(Call& call, const Outlook& outlook, const Moved& moved) {
  auto& changes = call.result.files[moved.at.file].changes;
  bool is_asked = std::any_of(moved.sites.begin(), moved.sites.end(),
                              [&](std::uint32_t site) { return call.wanted[site].has_value(); });
  bool is_told = false;
  for (std::uint32_t number : moved.sites) {
    bool is_named = !call.sites.all[number].reading.names.empty() || !moved.is_readable;
    if ((is_asked && !call.wanted[number]) || !is_named) continue;
    Change change = site_row(call, outlook, moved, number);
    if (!is_told || !says_the_same(changes.back(), change)) changes.push_back(std::move(change));
    is_told = true;
  }
  if (!is_told) changes.push_back(row(call, outlook, moved, call.causes[moved.causes.front()]));
}

/// What was added has no literal in the input: the row stands where it went in.
void tell_addition(Call& call, Outlook& outlook, const Addition& addition) {
  const Cause& cause = call.causes[addition.cause];
  const Scope& scope = call.inputs.scope(addition.into);
  Change change;
  change.kind = addition.kind;
  change.address = address_of(call, addition);
  change.package = last_segment(cause.package);
  change.names = cause.names;
  change.to = cause.to;
  change.after = addition.attribute.value;
  change.literal = span_of(call, addition);
  change.effect = outlook.of(addition);
  change.job = scope.job;
  change.group = scope.group;
  change.task = scope.task;
  call.result.files[addition.into.file].changes.push_back(std::move(change));
}

/// What moves with a literal that it reads is not left as it is.
void drop_skipped(Call& call, const std::vector<Moved>& moved) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> begins;
  for (const Moved& each : moved) {
    if (!each.is_readable) begins.emplace(each.at.file, call.span_of(each.at).begin);
  }
  for (std::uint32_t file = 0; file < call.result.files.size(); ++file) {
    std::erase_if(call.result.files[file].skipped, [&](const Skipped& each) {
      return begins.contains({file, each.span.begin});
    });
  }
}

}  // namespace

void tell_changes(Call& call, const std::vector<Moved>& moved) {
  Outlook outlook(call, moved);
  for (const Moved& each : moved) tell(call, outlook, each);
  drop_skipped(call, moved);
  for (const Addition& addition : call.additions) tell_addition(call, outlook, addition);
  call.result.effects = outlook.on_groups();
  for (FileChanges& file : call.result.files) {
    std::stable_sort(file.changes.begin(), file.changes.end(),
                     [](const Change& a, const Change& b) { return a.literal.begin < b.literal.begin; });
  }
}

static std::string told(Naming naming, const std::string& address, const Site& source) {
  const std::string package = quoted(source.reading.package());
  if (naming == Naming::version) return quoted(address) + " names a version of " + package + " too, and is not changed";
  if (naming == Naming::file) return quoted(address) + " names the file of " + package + " too, and is not changed";
  return quoted(address) + " may name the file of " + package + ", and is not changed";
}

void tell_mentions(Call& call, const std::vector<Moved>& moved) {
  auto source_moves = [&](const Artifact& artifact) {
    auto source = std::ranges::lower_bound(moved, call.sites.all[artifact.site].at, {}, &Moved::at);
    if (source == moved.end() || source->at != call.sites.all[artifact.site].at) return false;
    // A checksum in the query is no other file.
    return call.readings.artifact(source->before).version != call.readings.artifact(source->after).version;
  };
  for (const Mention& mention : find_mentions(call.inputs, call.sites, call.hints, source_moves)) {
    const Site& source = call.sites.all[call.sites.artifacts[mention.artifact].site];
    if (mention.naming != Naming::perhaps && moves(moved, mention.at)) continue;
    call.remark(mention.at, mention.word, "also-named", told(mention.naming, call.address(mention.at), source));
  }
}

}  // namespace jobstamp::transform
