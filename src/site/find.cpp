// Finds the sites of every task: its images, its artifacts, and what follows those (VERSIONS.md: "Sites", "Commands
// follow their artifact"). What a text says is the version room's answer; here it is only decided which text is asked
// about, and against which artifact.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "site/artifacts.hpp"
#include "site/by_job.hpp"
#include "site/holdings.hpp"

namespace jobstamp {
namespace {

using site::Delivery;
using site::Holding;

/// A word that is read.
struct Text {
  SiteKind kind;
  PlaceId at;
  Pieces pieces;
  std::string legible;
  version::Words apart = version::Words::command;
};

/// The artifacts of one task, and how others see them.
struct Offer {
  const Holding& giver;
  std::vector<Delivery> deliveries;
  std::vector<version::Delivered> seen;  ///< one for each delivery
};

/// Brings together the artifacts of one file and what may follow them.
class Meeting {
 public:
  Meeting(const Inputs& inputs, version::Readings& readings, std::uint32_t file, const std::vector<Holding>& holdings,
          Sites& found);
  void run();

 private:
  void meet(const Holding& giver);
  void follow_in(const Holding& taker, const Offer& offer, std::vector<Site>& sites);
  Offer offer_of(const Holding& giver) const;
  const std::vector<Text>& texts(const Holding& taker);
  void follow(const Text& text, const version::Delivered& seen, const Delivery& delivery, std::vector<Site>& sites);
  void keep_image_files();
  std::uint32_t parent(const Holding& holding) const { return scopes_[holding.scope].parent; }

  const Inputs& inputs_;
  version::Readings& readings_;
  const std::vector<Scope>& scopes_;
  const std::vector<Holding>& holdings_;
  std::vector<const Holding*> by_parent_;            ///< those with words; neighbours stand side by side
  std::map<std::uint32_t, std::vector<Text>> read_;  ///< by scope: what was asked for
  Sites& found_;
  std::vector<PlaceId> image_files_;  ///< those that follow an artifact
};

Meeting::Meeting(const Inputs& inputs, version::Readings& readings, std::uint32_t file,
                 const std::vector<Holding>& holdings, Sites& found)
    : inputs_(inputs),
      readings_(readings),
      scopes_(inputs.files[file].outline.scopes),
      holdings_(holdings),
      found_(found) {}

void Meeting::run() {
  if (std::ranges::any_of(holdings_, &Holding::gives)) {
    for (const Holding& each : holdings_) {
      if (!each.words.empty()) by_parent_.push_back(&each);
    }
    std::ranges::stable_sort(by_parent_, {}, [&](const Holding* each) { return parent(*each); });
  }
  for (const Holding& each : holdings_) {
    if (each.gives()) meet(each);
  }
  keep_image_files();
}

// A task sees what its own artifacts deliver, and what the others of its group put into the allocation's directory.
void Meeting::meet(const Holding& giver) {
  auto of = [&](const Holding* each) { return parent(*each); };
  auto taker = std::ranges::lower_bound(by_parent_, parent(giver), {}, of);
  auto end = std::ranges::upper_bound(taker, by_parent_.end(), parent(giver), {}, of);
  if (taker == end) return;
  const Offer offer = offer_of(giver);
  std::vector<Site> sites;
  bool shares = std::ranges::any_of(offer.deliveries, &Delivery::shared);
  for (; taker != end; ++taker) {
    if (shares || *taker == &giver) follow_in(**taker, offer, sites);
  }
  std::ranges::move(sites, std::back_inserter(found_.all));
}

void Meeting::follow_in(const Holding& taker, const Offer& offer, std::vector<Site>& sites) {
  const std::vector<Text>& words = texts(taker);
  bool own = &taker == &offer.giver;
  for (std::size_t i = 0; i < offer.seen.size(); ++i) {
    const Delivery& delivery = offer.deliveries[i];
    for (const Text& word : words) {
      bool reaches = own || (delivery.shared && site::in_shared_directory(word.pieces));
      if (reaches) follow(word, offer.seen[i], delivery, sites);
    }
  }
}

Offer Meeting::offer_of(const Holding& giver) const {
  Offer offer{.giver = giver, .deliveries = {}, .seen = {}};
  for (std::uint32_t artifact = giver.first_artifact; artifact < giver.end_artifact; ++artifact) {
    offer.deliveries.push_back(site::delivery_of(inputs_, found_, artifact));
    offer.seen.push_back(site::delivered(found_, offer.deliveries.back(), readings_.hints()));
  }
  return offer;
}

/// The words of a holding that say something. Behind `-cp` an argument is a class path.
const std::vector<Text>& Meeting::texts(const Holding& taker) {
  auto [known, is_new] = read_.try_emplace(taker.scope);
  std::vector<Text>& all = known->second;
  if (!is_new) return all;
  for (const site::Word& word : taker.words) {
    Pieces pieces = read(inputs_, word.at);
    if (pieces.empty()) continue;
    bool after_class_path = false;
    if (word.kind == SiteKind::args && !all.empty() && all.back().kind == SiteKind::args) {
      std::string before = shown(all.back().pieces);
      after_class_path = before == "-cp" || before == "-classpath" || before == "--class-path";
    }
    bool is_class_path = word.kind == SiteKind::class_path || after_class_path;
    std::string text = legible(pieces);
    all.push_back({word.kind, word.at, std::move(pieces), std::move(text),
                   is_class_path ? version::Words::class_path : version::Words::command});
  }
  return all;
}

void Meeting::follow(const Text& text, const version::Delivered& seen, const Delivery& delivery,
                     std::vector<Site>& sites) {
  version::Reading reading = seen.read(text.legible, text.apart);
  if (!reading.settable()) return;
  if (text.kind == SiteKind::image) image_files_.push_back(text.at);
  sites.push_back({text.kind, text.at, text.pieces, std::move(reading), delivery.artifact, false});
}

// An image that is a file, and that no artifact of the job delivers, is a site too: one where nothing can be set.
void Meeting::keep_image_files() {
  std::ranges::sort(image_files_);
  for (const Holding& holding : holdings_) {
    for (const site::Word& word : holding.words) {
      if (word.kind != SiteKind::image || std::ranges::binary_search(image_files_, word.at)) continue;
      Pieces pieces = read(inputs_, word.at);
      const version::Reading& reading = readings_.image(legible(pieces));
      site::add_image(word.at, std::move(pieces), reading, found_);
    }
  }
}

}  // namespace

void site::find_in(const Inputs& inputs, version::Readings& readings, std::uint32_t file, std::uint32_t first_scope,
                   Sites& found) {
  const std::vector<Holding> all = holdings(inputs, readings, file, first_scope, found);
  if (!all.empty()) Meeting(inputs, readings, file, all, found).run();
}

Sites find_sites(const Inputs& inputs, const version::Hints& hints) {
  version::Readings readings(hints);
  return find_sites(inputs, readings);
}

Sites find_sites(const Inputs& inputs, version::Readings& readings) {
  Sites found;
  std::size_t scopes = 0;
  for (const Input& file : inputs.files) scopes += file.outline.scopes.size();
  found.all.reserve(scopes);  // most tasks have one site: an image
  for (std::uint32_t file = 0; file < inputs.files.size(); ++file) {
    site::find_in(inputs, readings, file, 0, found);
  }
  return found;
}

}  // namespace jobstamp
