// Finds the sites of every task: its images, its artifacts, and what follows those (VERSIONS.md: "Sites", "Commands
// follow their artifact"). What a text says is the version room's answer; here it is only decided which text is asked
// about, and against which artifact.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "site/artifacts.hpp"
#include "site/by_job.hpp"
#include "site/holdings.hpp"
#include "site/walk.hpp"

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
  site::Surroundings around;
};

/// What a task has of them.
struct Texts {
  std::vector<Text> all;
  bool in_image = false;
  std::string directory;  ///< where it runs, if it says so
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
  /// `holdings`: those of the file's scopes from `first_scope` on.
  Meeting(const Inputs& inputs, version::Readings& readings, std::uint32_t file, std::uint32_t first_scope,
          const std::vector<Holding>& holdings, Sites& found);
  void run();

 private:
  void meet(const Holding& giver);
  void follow_in(std::uint32_t taker, const Offer& offer, std::vector<Site>& sites);
  Offer offer_of(const Holding& giver) const;
  const std::vector<Text>& texts(std::uint32_t taker);
  void take_text(std::uint32_t taker, PlaceId at, const site::SitePlace& row, Texts& texts) const;
  void add_text(PlaceId at, const site::SitePlace& row, std::vector<Text>& all) const;
  bool is_image_file(std::uint32_t task, PlaceId at) const;
  void follow(const Text& text, version::Reading reading, std::uint32_t artifact, std::vector<Site>& sites);
  void keep_image_files();
  std::uint32_t parent(std::uint32_t scope) const { return outline_.scopes[scope].parent; }

  const Inputs& inputs_;
  version::Readings& readings_;
  std::uint32_t file_, first_scope_;
  const Outline& outline_;
  const std::vector<Holding>& holdings_;
  std::vector<std::uint32_t> by_parent_;  ///< the tasks' scopes; neighbours stand side by side
  std::map<std::uint32_t, Texts> read_;   ///< by scope: what was asked for
  Sites& found_;
  std::vector<PlaceId> image_files_;  ///< those that follow an artifact
};

Meeting::Meeting(const Inputs& inputs, version::Readings& readings, std::uint32_t file, std::uint32_t first_scope,
                 const std::vector<Holding>& holdings, Sites& found)
    : inputs_(inputs),
      readings_(readings),
      file_(file),
      first_scope_(first_scope),
      outline_(inputs.files[file].outline),
      holdings_(holdings),
      found_(found) {}

void Meeting::run() {
  if (std::ranges::any_of(holdings_, &Holding::gives)) {
    for (std::uint32_t scope = first_scope_; scope < outline_.scopes.size(); ++scope) {
      if (outline_.scopes[scope].level == Scope::Level::task) by_parent_.push_back(scope);
    }
    std::ranges::stable_sort(by_parent_, {}, [&](std::uint32_t scope) { return parent(scope); });
  }
  for (const Holding& each : holdings_) {
    if (each.gives()) meet(each);
  }
  keep_image_files();
}

// A task sees what its own artifacts deliver, and what the others of its group put into the allocation's directory.
void Meeting::meet(const Holding& giver) {
  auto of = [&](std::uint32_t scope) { return parent(scope); };
  auto taker = std::ranges::lower_bound(by_parent_, parent(giver.scope), {}, of);
  auto end = std::ranges::upper_bound(taker, by_parent_.end(), parent(giver.scope), {}, of);
  if (end - taker == 1 && texts(giver.scope).empty()) return;
  const Offer offer = offer_of(giver);
  std::vector<Site> sites;
  bool shares = std::ranges::any_of(offer.deliveries, &Delivery::shared);
  for (; taker != end; ++taker) {
    if (shares || *taker == giver.scope) follow_in(*taker, offer, sites);
  }
  std::ranges::move(sites, std::back_inserter(found_.all));
}

void Meeting::follow_in(std::uint32_t taker, const Offer& offer, std::vector<Site>& sites) {
  const std::vector<Text>& words = texts(taker);
  bool own = taker == offer.giver.scope;
  for (std::size_t i = 0; i < offer.seen.size(); ++i) {
    const Delivery& delivery = offer.deliveries[i];
    for (const Text& word : words) {
      if (!own && !(delivery.shared && site::may_be_shared(word.pieces))) continue;
      version::Reading reading =
          site::read_word(word.pieces, word.legible, word.apart, word.around, offer.seen[i], delivery);
      if (!own) site::keep_shared(word.pieces, reading);
      follow(word, std::move(reading), delivery.artifact, sites);
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

/// The words of a task that say something.
const std::vector<Text>& Meeting::texts(std::uint32_t taker) {
  auto [known, is_new] = read_.try_emplace(taker);
  Texts& texts = known->second;
  if (!is_new) return texts.all;
  site::walk(outline_, taker, site::words, [&](std::uint32_t place, const site::SitePlace& row) {
    take_text(taker, {file_, place}, row, texts);
  });
  for (Text& text : texts.all) {
    text.around.in_image = texts.in_image && text.kind == SiteKind::command;
    text.around.directory = texts.directory;
  }
  return texts.all;
}

// An image that is no file is a site already.
void Meeting::take_text(std::uint32_t taker, PlaceId at, const site::SitePlace& row, Texts& texts) const {
  if (row.use == site::Use::work_dir) {
    texts.directory = task_path(shown(read(inputs_, at))).rest;
  } else if (row.kind == SiteKind::image && !is_image_file(taker, at)) {
    texts.in_image = true;
  } else {
    add_text(at, row, texts.all);
  }
}

version::Words apart(const site::SitePlace& row, const std::vector<Text>& before) {
  if (row.use == site::Use::volume) return version::Words::volume;
  if (row.kind == SiteKind::class_path) return version::Words::class_path;
  // Behind `-cp` an argument is a class path.
  bool may_follow = row.kind == SiteKind::args && !before.empty() && before.back().kind == SiteKind::args;
  const std::string option = may_follow ? shown(before.back().pieces) : "";
  return version::is_class_path_option(option) ? version::Words::class_path : version::Words::command;
}

void Meeting::add_text(PlaceId at, const site::SitePlace& row, std::vector<Text>& all) const {
  Pieces pieces = read(inputs_, at);
  if (pieces.empty()) return;
  std::string text = legible(pieces);
  version::Words words = apart(row, all);
  all.push_back({*row.kind, at, std::move(pieces), std::move(text), words, {}});
  all.back().around.use = row.use;
}

bool Meeting::is_image_file(std::uint32_t task, PlaceId at) const {
  auto holding = std::ranges::lower_bound(holdings_, task, {}, &Holding::scope);
  bool has_some = holding != holdings_.end() && holding->scope == task;
  return has_some && std::ranges::binary_search(holding->image_files, at);
}

void Meeting::follow(const Text& text, version::Reading reading, std::uint32_t artifact, std::vector<Site>& sites) {
  const std::size_t before = found_.doubtful.size();
  for (Span word : reading.doubtful) {
    const Span written = word_span(inputs_, text.at, text.pieces, word);
    found_.doubtful.push_back({text.at, artifact, written, Naming::perhaps});
  }
  site::keep_one_a_line(inputs_, found_.doubtful, before);
  if (!reading.settable()) return;
  if (text.kind == SiteKind::image) image_files_.push_back(text.at);
  sites.push_back({text.kind, text.at, text.pieces, std::move(reading), artifact, false});
}

// An image that is a file, and that no artifact of the job delivers, is a site too: one where nothing can be set.
void Meeting::keep_image_files() {
  std::ranges::sort(image_files_);
  for (const Holding& holding : holdings_) {
    for (PlaceId at : holding.image_files) {
      if (std::ranges::binary_search(image_files_, at)) continue;
      Pieces pieces = read(inputs_, at);
      const version::Reading& reading = readings_.image(site::image_text(pieces));
      site::add_image(at, std::move(pieces), reading, found_);
    }
  }
}

}  // namespace

void site::find_in(const Inputs& inputs, version::Readings& readings, std::uint32_t file, std::uint32_t first_scope,
                   Sites& found) {
  const std::vector<Holding> all = holdings(inputs, readings, file, first_scope, found);
  if (!all.empty()) Meeting(inputs, readings, file, first_scope, all, found).run();
}

Sites find_sites(const Inputs& inputs, const version::Hints& hints) {
  version::Readings readings(hints);
  return find_sites(inputs, readings);
}

Sites find_sites(const Inputs& inputs, version::Readings& readings) {
  Sites found;
  std::ptrdiff_t tasks = 0;
  for (const Input& file : inputs.files)
    tasks += std::ranges::count(file.outline.scopes, Scope::Level::task, &Scope::level);
  found.all.reserve(static_cast<std::size_t>(tasks));  // most tasks have one site: an image
  for (std::uint32_t file = 0; file < inputs.files.size(); ++file) {
    site::find_in(inputs, readings, file, 0, found);
  }
  return found;
}

}  // namespace jobstamp
