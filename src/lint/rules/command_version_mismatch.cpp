// A command that names another version than the artifact that brings it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"
#include "lint/stale.hpp"

namespace jobstamp::lint {
namespace {

constexpr SiteKind followers[] = {SiteKind::command, SiteKind::args,       SiteKind::class_path, SiteKind::jar,
                                  SiteKind::load,    SiteKind::image_path, SiteKind::path};

using Places = std::vector<version::Place>;

bool is_literal(const Site& site) {
  auto is_open = [](const version::Place& place) { return place.span.empty(); };
  return site.reading.status == version::Status::pinned && !site.reading.version.empty() && !is_unfinished(site) &&
         std::ranges::none_of(site.reading.places, is_open);
}

// A text can follow several artifacts, such as an old and a new release side by side: a site for each.
std::vector<const Site*> sites_of_text(const Subject& subject, const Site& follower) {
  std::vector<const Site*> found;
  for (const Site& each : subject.sites().all) {
    if (each.artifact && each.at == follower.at && each.kind == follower.kind) found.push_back(&each);
  }
  return found;
}

// The places of which no artifact has the version.
Places lost_places(const Subject& subject, const Site& follower) {
  if (!is_literal(follower) || !is_literal(source_of(subject, follower))) return {};
  Places places = stale_places(subject, follower);
  if (places.empty()) return {};
  const auto all = sites_of_text(subject, follower);
  std::erase_if(places, [&](const version::Place& place) {
    std::string version = version_at(follower, place);
    auto brings = [&](const Site* each) { return !differ(source_of(subject, *each).reading.version, version); };
    return std::ranges::any_of(all, brings);
  });
  return places;
}

std::optional<Fix> fix_of(const Site& follower, const Places& places, const std::string& version) {
  version::Reading reading = follower.reading;
  reading.places = places;
  auto writing = version::write(legible(follower.pieces), reading, version);
  if (writing.refused()) return std::nullopt;
  Fix fix{"name " + quoted(version), {}};
  for (const version::Replacement& each : writing.replacements) {
    auto edit = replaced(follower, each.span, each.text);
    if (!edit || !fix.edits.add(*edit)) return std::nullopt;
  }
  return fix;
}

// `command`, `args[2]`.
std::string name_of(const Item& item) {
  std::string name(item.name());
  auto around = item.parent();
  return item.place().is_element() && around ? std::string(around->name()) + '[' + name + ']' : name;
}

Diagnostic& tell(const Subject& subject, const Site& site, const version::Place& place, Report& report) {
  const Site& source = source_of(subject, site);
  const std::string& version = source.reading.version;
  auto& found = add_at(report, subject, site, place.span,
                       quoted(name_of(subject.item(site.at.place))) + " names version " +
                           quoted(version_at(site, place)) + ", and the artifact brings " + quoted(version),
                       "name " + quoted(version) + " here, or fetch " + quoted(version_at(site, place)));
  found.notes.push_back({subject.item(source.at.place).value_span(), "the artifact"});
  return found;
}

// Told once for all artifacts that the text may follow; which of them it means, nobody knows where they differ.
void check_site(const Subject& subject, const Site& site, Report& report) {
  bool follows = site.artifact && std::ranges::find(followers, site.kind) != std::end(followers);
  if (!follows || site.at.file != subject.file() || site.reading.places.empty()) return;
  Places places = lost_places(subject, site);
  if (places.empty()) return;
  const std::string& version = source_of(subject, site).reading.version;
  bool is_certain = true;
  for (const Site* each : sites_of_text(subject, site)) {
    if (each == &site || lost_places(subject, *each).empty()) continue;
    if (each < &site) return;
    is_certain = is_certain && source_of(subject, *each).reading.version == version;
  }
  auto& found = tell(subject, site, places.front(), report);
  if (is_certain) found.fix = fix_of(site, places, version);
}

}  // namespace

extern const Rule command_version_mismatch = {
    .code = "command-version-mismatch",
    .severity = Severity::error,
    .group = Group::supply,
    .what = "a path below an artifact's destination that names another version than the artifact",
    .why = "The file that the command names is not there: the artifact brings another one, and the task fails.",
    .instead =
        "artifact {\n  source = \"https://example.com/web-1.2.3.tar.gz\"\n"
        "}\nconfig {\n  command = \"local/web-1.2.3/bin/web\"\n}\n",
    .source = "client/allocrunner/taskrunner/getter; go-getter destination rules",
    .fixes = Fixes::some,
    .check = each_site(check_site),
};

}  // namespace jobstamp::lint
