// A version that is written more than once.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <utility>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

struct Places {
  std::vector<PlaceId> literals;
  std::vector<std::pair<const Piece*, Slice>> slices;  ///< the first of each literal

  std::vector<Span> spans() const {
    std::vector<Span> found;
    for (const auto& [piece, slice] : slices) found.push_back(written_span(*piece, slice.begin, slice.end));
    std::ranges::sort(found, {}, &Span::begin);
    return found;
  }
};

/// By name and version.
using Written = std::map<std::pair<std::string_view, std::string_view>, Places>;

void collect(const Site& site, std::uint32_t file, Written& written) {
  bool is_told = site.at.file == file && site.reading.status == version::Status::pinned && !site.reading.names.empty();
  if (!is_told || site.kind == SiteKind::checksum) return;
  std::string_view version = site.reading.version;
  if (version.starts_with('v')) version.remove_prefix(1);
  Places& places = written[{site.reading.names.front(), version}];
  for (const version::Place& place : site.reading.places) {
    for (const Slice& slice : covered(site.pieces, place.span)) {
      const Piece& piece = site.pieces[slice.piece];
      bool is_new = std::ranges::find(places.literals, piece.from) == places.literals.end();
      if (!is_new || piece.from.file != file || !piece.token) continue;
      places.literals.push_back(piece.from);
      places.slices.emplace_back(&piece, slice);
    }
  }
}

// One literal is one place, and most files have one site.
bool may_be_written_twice(const std::vector<Site>& sites) {
  return sites.size() > 1 || (sites.size() == 1 && sites.front().pieces.size() > 1);
}

void check(const Subject& subject, Report& report) {
  if (!may_be_written_twice(subject.sites().all)) return;
  Written written;
  for (const Site& site : subject.sites().all) collect(site, subject.file(), written);
  for (auto& [package, places] : written) {
    if (places.slices.size() < 2) continue;
    std::vector<Span> spans = places.spans();
    auto& found = report.add(spans.front(),
                             "version " + quoted(package.second) + " of " + quoted(package.first) + " is written " +
                                 std::to_string(spans.size()) + " times",
                             "keep it in a `local` or a `variable`");
    for (std::size_t n = 1; n < spans.size(); ++n) found.notes.push_back({spans[n], "here too"});
  }
}

}  // namespace

extern const Rule version_in_several_places = {
    .code = "version-in-several-places",
    .severity = Severity::info,
    .group = Group::supply,
    .what = "a version that is written more than once",
    .why =
        "Whoever raises it by hand must find all places, and the job "
        "fails if one is forgotten. `jobstamp set` finds them by itself.",
    .instead = "locals {\n  web = \"1.2.3\"\n}\n",
    .source = "lint only",
    .check = once(check),
};

}  // namespace jobstamp::lint
