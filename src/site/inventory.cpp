// What is deployed at which version: sites as lines of a list (CLI.md: "versions"). A site whose version stands in
// another literal has a line, and so has that literal, for it is what a person would change; the first names the
// second.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>
#include <utility>

#include "site/by_job.hpp"

namespace jobstamp {
namespace {

/// A place of its own that holds some of a site's version, and how much of it.
struct Governor {
  PlaceId at;
  std::string part;
  bool whole = false;  ///< its text has all of the version, its `v` too
};

class Lister {
 public:
  Lister(const Inputs& inputs, const Sites& sites) : inputs_(inputs), sites_(sites) {}
  void list(std::vector<Entry>& entries) const;

 private:
  std::vector<Governor> governors(const Site& site) const;
  std::vector<Slice> version_of(const Site& site) const;
  Entry entry(const Site& site) const;
  Entry entry(const Site& site, const Governor& governor) const;
  const Site* ref_of(const Site& site) const;
  std::string address(PlaceId at) const { return inputs_.address(at); }

  const Inputs& inputs_;
  const Sites& sites_;
};

void Lister::list(std::vector<Entry>& entries) const {
  for (const Site& site : sites_.all) {
    std::vector<Governor> all = governors(site);
    entries.push_back(entry(site));
    const Site* ref = ref_of(site);
    if (ref != nullptr) entries.back().governed_by = address(ref->at);
    if (ref != nullptr) all = governors(*ref);
    if (!all.empty()) entries.back().governed_by = address(all.front().at);
    for (const Governor& governor : all) entries.push_back(entry(site, governor));
  }
}

void sort(std::vector<Entry>& entries) {
  auto key = [](const Entry& each) { return std::tie(each.at.file, each.span.begin, each.at.place, each.names); };
  std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) { return key(a) < key(b); });
  // A literal that several sites of a package are made from is one line.
  auto same = [&](const Entry& a, const Entry& b) { return key(a) == key(b) && a.kind == b.kind; };
  entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
}

/// The bytes of the site's first version, or where it would be added. One that recurs is the same in all its places.
std::vector<Slice> Lister::version_of(const Site& site) const {
  if (!site.reading.places.empty()) return covered(site.pieces, site.reading.places.front().span);
  if (site.kind == SiteKind::checksum) return covered(site.pieces, sites_.artifacts[*site.artifact].digest);
  auto slice = site.reading.insertion ? beside(site.pieces, site.reading.insertion->offset) : std::nullopt;
  return slice ? std::vector{*slice} : std::vector<Slice>();
}

std::vector<Governor> Lister::governors(const Site& site) const {
  std::vector<Governor> found;
  if (site.reading.names.empty()) return found;
  std::vector<Slice> slices = version_of(site);
  for (const Slice& slice : slices) {
    const Piece& piece = site.pieces[slice.piece];
    if (piece.opaque() || piece.from == site.at || is_around(site.pieces, slices, slice)) continue;
    auto known = std::find_if(found.begin(), found.end(), [&](const Governor& each) { return each.at == piece.from; });
    if (known == found.end()) known = found.insert(known, {piece.from, {}, false});
    known->part += piece.text.substr(slice.begin, slice.end - slice.begin);
    known->whole = known->whole || piece.text.find(site.reading.version) != piece.text.npos;
  }
  return found;
}

/// The piece that is to blame where a site cannot be read, or null: one that somebody can give a value to, else one
/// that could be a version, else any.
const Piece* culprit(const Pieces& pieces) {
  auto guilt = [](const Piece& piece) {
    if (!piece.opaque()) return 0;
    if (piece.opacity != Opacity::runtime) return 3;
    return legible({piece}).front() == version::opaque ? 2 : 1;
  };
  auto most = [&](const Piece& a, const Piece& b) { return guilt(a) < guilt(b); };
  auto found = std::max_element(pieces.begin(), pieces.end(), most);
  return found == pieces.end() || !found->opaque() ? nullptr : &*found;
}

Entry Lister::entry(const Site& site) const {
  Entry entry;
  entry.kind = site.kind;
  entry.at = site.at;
  entry.address = address(site.at);
  entry.names = site.reading.names;
  if (!site.reading.version.empty()) entry.version = site.reading.version;
  entry.status = site.reading.status;
  entry.span = span_of(inputs_, site.at);
  if (entry.status == version::Status::computed) {
    const Piece* piece = culprit(site.pieces);
    entry.reason = piece != nullptr ? why_opaque(*piece) : site.reading.reason;
  }
  return entry;
}

Entry Lister::entry(const Site& site, const Governor& governor) const {
  Entry entry;
  entry.kind = declaring_kind(inputs_, governor.at).value_or(SiteKind::literal);
  entry.at = governor.at;
  entry.address = address(governor.at);
  entry.names = site.reading.names;
  bool takes_all = governor.whole && !site.reading.version.empty();
  if (takes_all || !governor.part.empty()) entry.version = takes_all ? site.reading.version : governor.part;
  entry.status = site.reading.status;
  entry.span = span_of(inputs_, governor.at);
  return entry;
}

/// Where the version of a repository stands in `options`, the site of that: it comes right after the artifact's own.
const Site* Lister::ref_of(const Site& site) const {
  if (site.kind != SiteKind::artifact || !site.set_elsewhere) return nullptr;
  const Site* end = sites_.all.data() + sites_.all.size();
  for (const Site* each = &site + 1; each != end && each->artifact == site.artifact; ++each) {
    if (each->kind == SiteKind::ref) return each;
  }
  return nullptr;
}

}  // namespace

std::optional<std::string> Entry::package() const {
  if (names.empty()) return std::nullopt;
  return std::string(last_segment(names.front()));
}

std::vector<Entry> inventory(const std::vector<const Tree*>& trees, const version::Hints& hints) {
  std::vector<Entry> entries;
  site::for_each_job(trees, hints,
                     [&](const Inputs& inputs, const Sites& sites) { Lister(inputs, sites).list(entries); });
  sort(entries);
  return entries;
}

}  // namespace jobstamp
