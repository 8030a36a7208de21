// A checksum belongs to one version: a new file with the old checksum cannot start, and the client would say
// so only after the running one is gone. The same holds for the id of an object (`versionId`).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "transform/refuse.hpp"

namespace jobstamp::transform {
namespace {

bool moves(const std::vector<Moved>& moved, PlaceId at) {
  return std::any_of(moved.begin(), moved.end(), [&](const Moved& each) { return each.at == at; });
}

/// A digest that is written in these files: not a `file:` address, and no opaque piece in it.
bool is_digest(std::string_view text) {
  return version::knows_all(text) && text.find_first_not_of(" \t") != text.npos && !text.starts_with("file:");
}

void refuse(Call& call, const Artifact& artifact, PlaceId at, const std::string& what) {
  const std::string& package = call.sites.all[artifact.site].reading.package();
  Diagnostic stale = complaint(
      "stale-checksum", what + " belongs to the old version of " + quoted(package),
      "give the new one with --checksum " + package + "=sha256:…, or the built file with --file " + package + "=PATH");
  stale.label = "the new file would not match it";
  call.fail(Outcome::findings, at, std::move(stale));
}

/// The part of a text that is a digest or an id.
std::string_view part(std::string_view text, std::optional<Span> span) {
  return span ? text.substr(span->begin, span->size()) : std::string_view();
}

}  // namespace

void refuse_stale(Call& call, const std::vector<Moved>& moved) {
  for (const Artifact& artifact : call.sites.artifacts) {
    const Site& source = call.sites.all[artifact.site];
    if (!moves(moved, source.at) || source.reading.names.empty()) continue;
    std::string text = legible(source.pieces);
    if (is_digest(part(text, source.reading.object))) refuse(call, artifact, source.at, "the object id in this source");
    if (!artifact.checksum || call.wanted[*artifact.checksum]) continue;
    const Site& checksum = call.sites.all[*artifact.checksum];
    bool moves_too = checksum.at != source.at && moves(moved, checksum.at);
    if (!moves_too && is_digest(part(legible(checksum.pieces), artifact.digest)))
      refuse(call, artifact, checksum.at, "this checksum");
  }
}

}  // namespace jobstamp::transform
