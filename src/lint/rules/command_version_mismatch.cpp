// A command that names another version than the artifact that brings it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr SiteKind followers[] = {SiteKind::command, SiteKind::args,       SiteKind::class_path, SiteKind::jar,
                                  SiteKind::load,    SiteKind::image_path, SiteKind::path};

bool is_literal(const Site& site) {
  auto is_open = [](const version::Place& place) { return place.span.empty(); };
  return site.reading.status == version::Status::pinned && !site.reading.version.empty() && !is_unfinished(site) &&
         std::ranges::none_of(site.reading.places, is_open);
}

const Site& source_of(const Subject& subject, const Site& follower) {
  return subject.sites().all[subject.sites().artifacts[*follower.artifact].site];
}

// A place can follow two artifacts, such as an old and a new release side by side.
bool another_agrees(const Subject& subject, const Site& follower) {
  auto agrees = [&](const Site& each) {
    return each.artifact && each.at == follower.at && each.kind == follower.kind &&
           !differ(source_of(subject, each).reading.version, follower.reading.version);
  };
  return std::ranges::any_of(subject.sites().all, agrees);
}

std::optional<Fix> fix_of(const Site& follower, const std::string& version) {
  auto writing = version::write(legible(follower.pieces), follower.reading, version);
  if (writing.refused()) return std::nullopt;
  Fix fix{"name " + quoted(version), {}};
  for (const version::Replacement& each : writing.replacements) {
    auto edit = replaced(follower, each.span, each.text);
    if (!edit || !fix.edits.add(*edit)) return std::nullopt;
  }
  return fix;
}

void check_site(const Subject& subject, const Site& site, Report& report) {
  bool follows = site.artifact && std::ranges::find(followers, site.kind) != std::end(followers);
  if (!follows || site.at.file != subject.file() || site.reading.places.empty() || !is_literal(site)) return;
  const Site& source = source_of(subject, site);
  if (!is_literal(source) || another_agrees(subject, site)) return;
  std::string version = source.reading.version;
  auto& found = add_at(report, subject, site, site.reading.places.front().span,
                       quoted(subject.item(site.at.place).name()) + " names version " + quoted(site.reading.version) +
                           ", and the artifact brings " + quoted(version),
                       "name " + quoted(version) + " here, or fetch " + quoted(site.reading.version));
  found.notes.push_back({subject.item(source.at.place).value_span(), "the artifact"});
  found.fix = fix_of(site, version);
}

}  // namespace

extern const Rule command_version_mismatch = {
    .code = "command-version-mismatch",
    .severity = Severity::error,
    .group = Group::supply,
    .what = "a command that names another version than its artifact",
    .why = "The file that the command names is not there: the artifact brings another one, and the task fails.",
    .instead =
        "artifact {\n  source = \"https://example.com/web-1.2.3.tar.gz\"\n"
        "}\nconfig {\n  command = \"local/web-1.2.3/bin/web\"\n}\n",
    .source = "client/allocrunner/taskrunner/getter; go-getter destination rules",
    .fixes = Fixes::some,
    .check = each_site(check_site),
};

}  // namespace jobstamp::lint
