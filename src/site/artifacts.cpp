// Reads `artifact` blocks (VERSIONS.md: "Sites", "The name and the version inside a source"; ARTIFACTS.md).
// SPDX-License-Identifier: Apache-2.0
#include "site/artifacts.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace jobstamp::site {
namespace {

std::optional<PlaceId> option_of(const Inputs& inputs, const Artifact& artifact, std::string_view name) {
  return artifact.options ? inputs.inside(*artifact.options, name) : std::nullopt;
}

class Reader {
 public:
  Reader(const Inputs& inputs, version::Readings& readings, PlaceId block, Sites& found)
      : inputs_(inputs), readings_(readings), block_(block), found_(found) {}
  void run();

 private:
  void ref(PlaceId at);
  void checksum(PlaceId source);
  version::Reading checksum_reading(const std::string& text) const;
  void destination(PlaceId at);
  void filename(PlaceId at);
  void unpacking();

  Site& source() { return found_.all[artifact_.site]; }
  const Site& source() const { return found_.all[artifact_.site]; }
  std::uint32_t add(SiteKind kind, PlaceId at, Pieces pieces, version::Reading reading);
  std::optional<PlaceId> option(std::string_view name) const { return option_of(inputs_, artifact_, name); }

  const Inputs& inputs_;
  version::Readings& readings_;
  PlaceId block_;
  Sites& found_;
  Artifact artifact_;
};

void Reader::run() {
  auto source = inputs_.inside(block_, "source");
  if (!source) return;
  artifact_.block = block_;
  artifact_.options = inputs_.inside(block_, "options");
  artifact_.destination = inputs_.inside(block_, "destination");
  artifact_.object = option("versionId");
  Pieces pieces = read(inputs_, *source);
  version::Reading reading = readings_.artifact(legible(pieces));
  artifact_.site = add(SiteKind::artifact, *source, std::move(pieces), std::move(reading));
  if (!artifact_.object && found_.all[artifact_.site].reading.amazon) artifact_.object = option("version");
  unpacking();
  for (const char* name : {"ref", "rev"}) {
    if (auto at = option(name)) ref(*at);
  }
  checksum(*source);
  if (artifact_.destination) destination(*artifact_.destination);
  if (auto at = option("filename")) filename(*at);
  found_.artifacts.push_back(artifact_);
}

// `ref` is git's, `rev` is Mercurial's; where the getter cannot be told, either counts.
void Reader::ref(PlaceId at) {
  using version::Getter;
  Getter getter = source().reading.getter;
  Getter wanted = inputs_.place(at).name == "ref" ? Getter::git : Getter::hg;
  if (getter != wanted && getter != Getter::none) return;
  Pieces pieces = read(inputs_, at);
  version::Reading reading = version::read_ref(legible(pieces), source().reading, readings_.hints());
  version::Reading& of_source = source().reading;
  of_source.version = reading.version;
  of_source.status = reading.status;
  of_source.places.clear();
  of_source.insertion.reset();
  source().set_elsewhere = true;
  add(SiteKind::ref, at, std::move(pieces), std::move(reading));
}

// What `options` says replaces what the query says (ARTIFACTS.md part 1).
void Reader::checksum(PlaceId source_place) {
  auto in_options = option("checksum");
  auto in_query = source().reading.checksum;
  if (!in_options && !in_query) return;
  PlaceId at = in_options.value_or(source_place);
  Pieces pieces = read(inputs_, at);
  std::string text = legible(pieces);
  artifact_.digest = in_options ? Span{0, static_cast<std::uint32_t>(text.size())} : *in_query;
  version::Reading reading = checksum_reading(text.substr(artifact_.digest.begin, artifact_.digest.size()));
  artifact_.checksum = add(SiteKind::checksum, at, std::move(pieces), std::move(reading));
  Site& site = found_.all[*artifact_.checksum];
  site.set_elsewhere = !site.reading.settable();
}

// A digest is set by its own wish; the address of a file of digests (`file:https://…/1.2.3/SHA256SUMS`) moves with the
// version that it names. In a query that is one of the source's own places.
version::Reading Reader::checksum_reading(const std::string& text) const {
  const version::Reading& of_source = source().reading;
  version::Reading reading;
  reading.names = of_source.names;
  reading.identity = of_source.identity;
  reading.version = text;
  reading.status = text.find(version::opaque) == text.npos ? version::Status::pinned : version::Status::computed;
  bool moves = text.starts_with("file:") && !of_source.version.empty() && artifact_.digest.begin == 0;
  if (moves) reading.places = version::find(text, of_source.version, version::Ground::path);
  if (moves) reading.version = of_source.version;
  return reading;
}

void Reader::destination(PlaceId at) {
  Pieces pieces = read(inputs_, at);
  version::Reading reading = version::read_destination(legible(pieces), source().reading, readings_.hints());
  if (reading.settable()) add(SiteKind::destination, at, std::move(pieces), std::move(reading));
}

// The name that the download gets is its package's like a command that uses it, and moves with those.
void Reader::filename(PlaceId at) {
  Pieces pieces = read(inputs_, at);
  const version::Delivered seen(source().reading, {}, false, readings_.hints());
  auto none = [](Span) { return version::Bare::other; };
  version::Reading reading = seen.read(legible(pieces), version::Words::command, none);
  if (reading.settable()) add(SiteKind::destination, at, std::move(pieces), std::move(reading));
}

// `archive = false` keeps a file packed, and so under its own name.
void Reader::unpacking() {
  auto at = option("archive");
  const std::string archive = at ? shown(read(inputs_, *at)) : "";
  if (archive == "false" || archive == "0") source().reading.archive = false;
}

std::uint32_t Reader::add(SiteKind kind, PlaceId at, Pieces pieces, version::Reading reading) {
  auto artifact = static_cast<std::uint32_t>(found_.artifacts.size());
  found_.all.push_back({kind, at, std::move(pieces), std::move(reading), artifact, false});
  return static_cast<std::uint32_t>(found_.all.size() - 1);
}

/// Where a file comes to lie. A destination that cannot be read is a variable as a whole.
TaskPath landing(const Pieces& destination, const std::string& file) {
  TaskPath path = task_path(destination.empty() ? "local" : shown(destination));
  bool is_unknown = !destination.empty() && destination.front().opaque() && !path.absolute;
  if (is_unknown && path.base.empty()) path = {.base = shown(destination), .rest = {}};
  path.rest += (path.rest.empty() ? "" : "/") + file;
  return path;
}

/// The variable is the directory, whatever is done with it: `cd ${NOMAD_ALLOC_DIR} && ./app`.
bool names_shared(std::string_view text) { return text.find("NOMAD_ALLOC_DIR") != text.npos; }

bool begins_shared(std::string_view path) { return path.starts_with("../alloc/") || path.starts_with("/alloc/"); }

}  // namespace

void find_artifact(const Inputs& inputs, version::Readings& readings, PlaceId block, Sites& found) {
  Reader(inputs, readings, block, found).run();
}

Delivery delivery_of(const Inputs& inputs, const Sites& sites, std::uint32_t artifact) {
  const Artifact& it = sites.artifacts[artifact];
  Delivery delivery;
  delivery.artifact = artifact;
  delivery.renamed = option_of(inputs, it, "filename").has_value();
  Pieces destination;
  if (it.destination) destination = read(inputs, *it.destination);
  delivery.landing = landing(destination, sites.all[it.site].reading.file);
  if (!it.destination) return delivery;
  delivery.destination = legible(destination);
  const std::string text = shown(destination);
  delivery.shared = names_shared(text) || begins_shared(text);
  auto mode = inputs.inside(it.block, "mode");
  if (mode && legible(read(inputs, *mode)) == "file") delivery.renamed = true;
  return delivery;
}

version::Reading read_word(const Pieces& pieces, const std::string& text, version::Words words,
                           const Surroundings& around, const version::Delivered& seen, const Delivery& delivery) {
  return seen.read(text, words, [&](Span word) {
    return judge(shown(pieces, word), shown(pieces, {0, word.begin}), delivery.landing, around);
  });
}

version::Delivered delivered(const Sites& sites, const Delivery& delivery, const version::Hints& hints) {
  const version::Reading& source = sites.all[sites.artifacts[delivery.artifact].site].reading;
  return {source, delivery.destination, delivery.renamed, hints};
}

bool may_be_shared(const Pieces& pieces) {
  std::string text = shown(pieces);
  return names_shared(text) || text.find("/alloc/") != text.npos;
}

void keep_shared(const Pieces& pieces, version::Reading& reading) {
  if (names_shared(shown(pieces))) return;
  auto is_elsewhere = [&](std::uint32_t offset) {
    const std::string before = shown(pieces, {0, offset});
    auto ends = [](char c) { return c == ':' || version::ends_word(c); };
    return !begins_shared(std::string_view(std::find_if(before.rbegin(), before.rend(), ends).base(), before.end()));
  };
  auto stands_elsewhere = [&](const version::Insertion& each) { return is_elsewhere(each.offset); };
  std::erase_if(reading.places, [&](const version::Place& each) { return is_elsewhere(each.span.begin); });
  std::erase_if(reading.also, stands_elsewhere);
  std::erase_if(reading.doubtful, [&](Span word) { return is_elsewhere(word.end); });
  if (!reading.insertion || !stands_elsewhere(*reading.insertion)) return;
  reading.insertion.reset();
  if (reading.also.empty()) return;
  reading.insertion = std::move(reading.also.front());
  reading.also.erase(reading.also.begin());
}

}  // namespace jobstamp::site
