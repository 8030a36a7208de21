// Finds the sites of every task: its images, its artifacts, and what follows those (VERSIONS.md: "Sites", "Commands
// follow their artifact"). What a text says is the version room's answer; here it is only decided which text is asked
// about, and against which artifact.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

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

/// The artifacts of one task, as others see them.
struct Offer {
  const Holding& giver;
  std::vector<version::Delivered> seen;  ///< one for each delivery
};

/// Brings together the artifacts of one file and what may follow them.
class Meeting {
 public:
  Meeting(const Inputs& inputs, const version::Hints& hints, std::uint32_t file, const std::vector<Holding>& holdings,
          Sites& found);
  void run();

 private:
  void meet(const Holding& giver);
  void mention_in(const Holding& taker, const Offer& offer);
  void follow_in(const Holding& taker, const Offer& offer, std::vector<Site>& sites);
  std::vector<version::Delivered> delivered(const Holding& giver) const;
  const std::vector<Text>& texts(const Holding& taker);
  void follow(const Text& text, const version::Delivered& seen, const Delivery& delivery, std::vector<Site>& sites);
  void mention(PlaceId at, const version::Delivered& seen, const Delivery& delivery);
  void keep_image_files();
  std::uint32_t parent(const Holding& holding) const { return scopes_[holding.scope].parent; }

  const Inputs& inputs_;
  const version::Hints& hints_;
  const std::vector<Scope>& scopes_;
  const std::vector<Holding>& holdings_;
  std::vector<const Holding*> by_parent_;                      ///< neighbours stand side by side
  std::unordered_map<std::uint32_t, std::vector<Text>> read_;  ///< by scope: what was asked for
  Sites& found_;
  std::vector<PlaceId> image_files_;  ///< those that follow an artifact
};

Meeting::Meeting(const Inputs& inputs, const version::Hints& hints, std::uint32_t file,
                 const std::vector<Holding>& holdings, Sites& found)
    : inputs_(inputs), hints_(hints), scopes_(inputs.files[file].outline.scopes), holdings_(holdings), found_(found) {}

void Meeting::run() {
  auto gives = [](const Holding& each) { return !each.deliveries.empty(); };
  if (std::ranges::any_of(holdings_, gives)) {
    for (const Holding& each : holdings_) by_parent_.push_back(&each);
    std::ranges::stable_sort(by_parent_, {}, [&](const Holding* each) { return parent(*each); });
  }
  for (const Holding& each : holdings_) {
    if (gives(each)) meet(each);
  }
  keep_image_files();
}

// A task sees what its own artifacts deliver, and what the others of its group put into the allocation's directory. A
// group's own services check what any of its tasks has.
void Meeting::meet(const Holding& giver) {
  const Offer offer = {giver, delivered(giver)};
  auto group = std::ranges::lower_bound(holdings_, parent(giver), {}, &Holding::scope);
  if (group != holdings_.end() && group->scope == parent(giver)) mention_in(*group, offer);
  mention_in(giver, offer);
  std::vector<Site> sites;
  bool shares = std::ranges::any_of(giver.deliveries, &Delivery::shared);
  auto of = [&](const Holding* each) { return parent(*each); };
  auto taker = std::ranges::lower_bound(by_parent_, parent(giver), {}, of);
  for (; taker != by_parent_.end() && parent(**taker) == parent(giver); ++taker) {
    if (shares || *taker == &giver) follow_in(**taker, offer, sites);
  }
  std::ranges::move(sites, std::back_inserter(found_.all));
}

void Meeting::mention_in(const Holding& taker, const Offer& offer) {
  for (std::size_t i = 0; i < offer.seen.size(); ++i) {
    for (PlaceId at : taker.mentions) mention(at, offer.seen[i], offer.giver.deliveries[i]);
  }
}

void Meeting::follow_in(const Holding& taker, const Offer& offer, std::vector<Site>& sites) {
  const std::vector<Text>& words = texts(taker);
  bool own = &taker == &offer.giver;
  for (std::size_t i = 0; i < offer.seen.size(); ++i) {
    const Delivery& delivery = offer.giver.deliveries[i];
    for (const Text& word : words) {
      bool reaches = own || (delivery.shared && site::in_shared_directory(word.pieces));
      if (reaches) follow(word, offer.seen[i], delivery, sites);
    }
  }
}

std::vector<version::Delivered> Meeting::delivered(const Holding& giver) const {
  std::vector<version::Delivered> seen;
  for (const Delivery& each : giver.deliveries) {
    const version::Reading& source = found_.all[found_.artifacts[each.artifact].site].reading;
    seen.emplace_back(source, each.destination, each.renamed, hints_);
  }
  return seen;
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

// Most of these texts are long and name nothing: what is written tells so, unless a reference or an escape makes some
// of the text.
static bool may_name(const Place& place, const version::Delivered& seen) {
  bool is_template = place.value->kind() == Kind::quoted_template || place.value->kind() == Kind::heredoc_template;
  std::string_view written = place.value->text();
  bool is_all = is_template && written.find("${") == written.npos && written.find("%{") == written.npos &&
                (place.value->kind() == Kind::heredoc_template || written.find('\\') == written.npos);
  return !is_all || seen.may_be_named_in(written);
}

void Meeting::mention(PlaceId at, const version::Delivered& seen, const Delivery& delivery) {
  const Place& place = inputs_.place(at);
  if (!place.value || !may_name(place, seen)) return;
  Pieces pieces = read(inputs_, at);
  if (pieces.empty()) return;
  if (!seen.read(legible(pieces)).places.empty()) found_.mentions.push_back({at, delivery.artifact});
}

// An image that is a file, and that no artifact of the job delivers, is a site too: one where nothing can be set.
void Meeting::keep_image_files() {
  std::ranges::sort(image_files_);
  for (const Holding& holding : holdings_) {
    for (const site::Word& word : holding.words) {
      if (word.kind != SiteKind::image || std::ranges::binary_search(image_files_, word.at)) continue;
      Pieces pieces = read(inputs_, word.at);
      version::Reading reading = version::read_image(legible(pieces), hints_);
      found_.all.push_back({SiteKind::image, word.at, std::move(pieces), std::move(reading), {}, false});
    }
  }
}

}  // namespace

void site::find_in(const Inputs& inputs, const version::Hints& hints, version::Readings& readings, std::uint32_t file,
                   std::uint32_t first_scope, Sites& found) {
  const std::vector<Holding> all = holdings(inputs, hints, readings, file, first_scope, found);
  Meeting(inputs, hints, file, all, found).run();
}

Sites find_sites(const Inputs& inputs, const version::Hints& hints) {
  Sites found;
  version::Readings readings(hints);
  for (std::uint32_t file = 0; file < inputs.files.size(); ++file) {
    site::find_in(inputs, hints, readings, file, 0, found);
  }
  return found;
}

}  // namespace jobstamp
