// Finds the sites of every task: its images, its artifacts, and what follows those (VERSIONS.md: "Sites", "Commands
// follow their artifact"). What a text says is the version room's answer; here it is only decided which text is asked
// about, and against which artifact.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "site/artifacts.hpp"
#include "site/site_places.hpp"

namespace jobstamp {
namespace {

using site::Delivery;

/// A text in which an artifact's file may be named.
struct Word {
  SiteKind kind;
  PlaceId at;
  Pieces pieces;
  version::Words apart = version::Words::command;
};

/// What one task holds, or a group outside its tasks.
struct Holding {
  std::uint32_t scope = 0;
  std::vector<Delivery> deliveries;
  std::vector<Word> words;
  std::vector<PlaceId> mentions;  ///< texts that are told about and never set: long ones, read where an artifact asks
};

class Finder {
 public:
  Finder(const Inputs& inputs, const version::Hints& hints) : inputs_(inputs), hints_(hints), readings_(hints) {}
  Sites run();

 private:
  Holding hold(std::uint32_t file, std::uint32_t scope);
  void take(PlaceId at, const site::Trail& trail, Holding& holding);
  void word(PlaceId at, SiteKind kind, Holding& holding);
  void read_words(Holding& holding);
  void image(PlaceId at, Holding& holding);
  void meet(const Holding& giver, const Holding& taker, const std::vector<Scope>& scopes);
  void follow(const Word& word, const Delivery& delivery);
  void mention(PlaceId at, const Delivery& delivery);
  void keep_image_files(const Holding& holding, std::size_t first);
  version::Reading read_against(const Word& word, const Delivery& delivery) const;

  const Inputs& inputs_;
  const version::Hints& hints_;
  version::Readings readings_;
  Sites found_;
};

Sites Finder::run() {
  for (std::uint32_t file = 0; file < inputs_.files.size(); ++file) {
    const auto& scopes = inputs_.files[file].outline.scopes;
    std::vector<Holding> holdings;
    std::size_t first = found_.all.size();
    for (std::uint32_t scope = 0; scope < scopes.size(); ++scope) {
      if (scopes[scope].level >= Scope::Level::group) holdings.push_back(hold(file, scope));
    }
    bool any_delivery = std::ranges::any_of(holdings, [](const Holding& each) { return !each.deliveries.empty(); });
    for (Holding& holding : holdings) {
      if (any_delivery) read_words(holding);
    }
    for (const Holding& giver : holdings) {
      if (giver.deliveries.empty()) continue;
      for (const Holding& taker : holdings) meet(giver, taker, scopes);
    }
    for (const Holding& holding : holdings) keep_image_files(holding, first);
  }
  return std::move(found_);
}

Holding Finder::hold(std::uint32_t file, std::uint32_t scope) {
  const Outline& outline = inputs_.files[file].outline;
  std::uint32_t block = outline.scopes[scope].block;
  Holding holding;
  holding.scope = scope;
  for (std::uint32_t number = block + 1; number < block + outline.places[block].size; ++number) {
    const Place& place = outline.places[number];
    bool is_passed_over = place.parent == block && !site::is_holder(place.name);
    if (is_passed_over) number += place.size - 1;
    if (!is_passed_over && place.scope == scope) take({file, number}, site::trail_of(outline, number, block), holding);
  }
  return holding;
}

void Finder::take(PlaceId at, const site::Trail& trail, Holding& holding) {
  if (site::is_mention(trail)) holding.mentions.push_back(at);
  if (inputs_.scope(at).level != Scope::Level::task) return;
  if (auto kind = site::kind_at(trail)) word(at, *kind, holding);
  if (trail.is("artifact") && !inputs_.place(at).value) {
    if (auto delivery = site::find_artifact(inputs_, hints_, readings_, at, found_))
      holding.deliveries.push_back(*delivery);
  }
}

// Most jobs have no artifact that a word could follow: it is read where there is one.
void Finder::word(PlaceId at, SiteKind kind, Holding& holding) {
  if (kind == SiteKind::image) return image(at, holding);
  holding.words.push_back({kind, at, {}});
}

void Finder::read_words(Holding& holding) {
  std::vector<Word> words;
  for (Word& word : holding.words) {
    if (word.kind != SiteKind::image) word.pieces = read(inputs_, word.at);
    if (word.pieces.empty()) continue;
    bool after_class_path = false;
    if (word.kind == SiteKind::args && !words.empty() && words.back().kind == SiteKind::args) {
      std::string before = shown(words.back().pieces);
      after_class_path = before == "-cp" || before == "-classpath" || before == "--class-path";
    }
    if (word.kind == SiteKind::class_path || after_class_path) word.apart = version::Words::class_path;
    words.push_back(std::move(word));
  }
  holding.words = std::move(words);
}

void Finder::image(PlaceId at, Holding& holding) {
  Pieces pieces = read(inputs_, at);
  if (pieces.empty()) return;
  version::Reading reading = version::read_image(legible(pieces), hints_);
  if (reading.image && reading.image->file) {
    holding.words.push_back({SiteKind::image, at, std::move(pieces)});
  } else {
    found_.all.push_back({SiteKind::image, at, std::move(pieces), std::move(reading), {}, false});
  }
}

// A task sees what its own artifacts deliver, and what the others of its group put into the allocation's directory. A
// group's own services check what any of its tasks has.
void Finder::meet(const Holding& giver, const Holding& taker, const std::vector<Scope>& scopes) {
  bool own = giver.scope == taker.scope;
  bool group = scopes[giver.scope].parent == taker.scope;
  bool neighbour = scopes[giver.scope].parent == scopes[taker.scope].parent;
  for (const Delivery& delivery : giver.deliveries) {
    for (const Word& word : taker.words) {
      bool reaches = own || (neighbour && delivery.shared && site::in_shared_directory(word.pieces));
      if (reaches) follow(word, delivery);
    }
    if (!own && !group) continue;
    for (PlaceId at : taker.mentions) mention(at, delivery);
  }
}

version::Reading Finder::read_against(const Word& word, const Delivery& delivery) const {
  const version::Reading& source = found_.all[found_.artifacts[delivery.artifact].site].reading;
  return version::read_word(legible(word.pieces), source, delivery.destination, delivery.renamed, word.apart, hints_);
}

void Finder::follow(const Word& word, const Delivery& delivery) {
  version::Reading reading = read_against(word, delivery);
  if (!reading.settable()) return;
  found_.all.push_back({word.kind, word.at, word.pieces, std::move(reading), delivery.artifact, false});
}

// An image that is a file, and that no artifact of the job delivers, is a site too: one where nothing can be set.
void Finder::keep_image_files(const Holding& holding, std::size_t first) {
  for (const Word& word : holding.words) {
    if (word.kind != SiteKind::image) continue;
    auto of_file = std::next(found_.all.begin(), static_cast<std::ptrdiff_t>(first));
    auto stands_there = [&](const Site& site) { return site.at == word.at; };
    if (std::any_of(of_file, found_.all.end(), stands_there)) continue;
    version::Reading reading = version::read_image(legible(word.pieces), hints_);
    found_.all.push_back({SiteKind::image, word.at, word.pieces, std::move(reading), {}, false});
  }
}

void Finder::mention(PlaceId at, const Delivery& delivery) {
  Word word{SiteKind::literal, at, read(inputs_, at)};
  if (word.pieces.empty()) return;
  if (!read_against(word, delivery).places.empty()) found_.mentions.push_back({at, delivery.artifact});
}

}  // namespace

Sites find_sites(const Inputs& inputs, const version::Hints& hints) { return Finder(inputs, hints).run(); }

}  // namespace jobstamp
