// A checksum belongs to one version: a new file with the old checksum cannot start, and the client would say
// so only after the running one is gone. The same holds for the id of an object (`versionId`).
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "transform/refuse.hpp"

namespace jobstamp::transform {
namespace {

/// A digest that is written in these files: not a `file:` address, and no opaque piece in it.
bool is_digest(std::string_view text) {
  return version::knows_all(text) && text.find_first_not_of(" \t") != text.npos && !text.starts_with("file:");
}

void refuse(Call& call, const Artifact& artifact, PlaceId at, const std::string& what, std::string help) {
  const std::string& package = call.sites.all[artifact.site].reading.package();
  Diagnostic stale =
      complaint("stale-checksum", what + " belongs to the old version of " + quoted(package), std::move(help));
  stale.label = "the new file would not match it";
  call.fail(Outcome::findings, at, std::move(stale));
}

/// The packages that have artifacts of different files: a checksum fits one of them.
std::set<std::string> packages_of_several_files(const Call& call) {
  std::map<std::string, std::string> sources;
  std::set<std::string> several;
  for (const Artifact& artifact : call.sites.artifacts) {
    const Site& source = call.sites.all[artifact.site];
    if (source.reading.names.empty()) continue;
    std::string text = legible(source.pieces);
    auto known = sources.try_emplace(source.reading.package(), text).first;
    if (known->second != text) several.insert(known->first);
  }
  return several;
}

/// How to give the checksums that are missing.
class Remedy {
 public:
  explicit Remedy(const Call& call) : call_(call) {}

  std::string operator()(const Artifact& artifact) {
    const std::string& package = call_.sites.all[artifact.site].reading.package();
    if (!several_) several_ = packages_of_several_files(call_);
    if (several_->contains(package))
      return "give the new one with --checksum " + call_.address(artifact.block) + "=sha256:…";
    return "give the new one with --checksum " + package + "=sha256:…, or the built file with --file " + package +
           "=PATH";
  }

 private:
  const Call& call_;
  std::optional<std::set<std::string>> several_;
};

/// The part of a text that is a digest or an id.
std::string_view part(std::string_view text, std::optional<Span> span) {
  return span ? text.substr(span->begin, span->size()) : std::string_view();
}

/// How to give the id that stands in a source: by itself where it has a literal of its own, else with all of that.
std::string new_source(const Call& call, const Site& source) {
  const std::vector<Slice> slices = covered(source.pieces, *source.reading.object);
  const Piece& piece = source.pieces[slices.front().piece];
  bool is_alone = slices.size() == 1 && slices.front().end - slices.front().begin == piece.text.size();
  if (is_alone && piece.from != source.at) return "give the new one with --at " + call.address(piece.from) + "=ID";
  return "write the whole source instead, with the version and the id of the new object: --at " +
         call.address(source.at) + "=SOURCE";
}

/// An object's id in the source itself, which is still the old one.
void refuse_object(Call& call, const Artifact& artifact) {
  const Site& source = call.sites.all[artifact.site];
  const std::string text = legible(source.pieces);
  const std::string old(part(text, source.reading.object));
  if (!is_digest(old)) return;
  const std::string now = legible(call.drafts.read(source.pieces));
  if (part(now, call.readings.artifact(now).object) != old) return;
  refuse(call, artifact, source.at, "the object id in this source", new_source(call, source));
}

void refuse_object_option(Call& call, const Artifact& artifact, const std::vector<Moved>& moved) {
  if (!artifact.object || moves(moved, *artifact.object)) return;
  if (!is_digest(legible(read(call.inputs, *artifact.object)))) return;
  refuse(call, artifact, *artifact.object, "this object id",
         "give the new one with --at " + call.address(*artifact.object) + "=ID");
}

}  // namespace

void refuse_stale(Call& call, const std::vector<Moved>& moved) {
  Remedy remedy(call);
  for (const Artifact& artifact : call.sites.artifacts) {
    const Site& source = call.sites.all[artifact.site];
    if (!moves(moved, source.at) || source.reading.names.empty()) continue;
    refuse_object(call, artifact);
    refuse_object_option(call, artifact, moved);
    if (!artifact.checksum || call.wanted[*artifact.checksum]) continue;
    const Site& checksum = call.sites.all[*artifact.checksum];
    bool moves_too = checksum.at != source.at && moves(moved, checksum.at);
    if (!moves_too && is_digest(part(legible(checksum.pieces), artifact.digest)))
      refuse(call, artifact, checksum.at, "this checksum", remedy(artifact));
  }
}

}  // namespace jobstamp::transform
