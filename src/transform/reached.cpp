// From each literal that was written to whoever reads it, and on to whoever reads those. Collections can hold one
// another and name one another in a row, so that what is followed has an end even where a file says that it has none.
// SPDX-License-Identifier: Apache-2.0
#include "transform/reached.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "transform/readers.hpp"

namespace jobstamp::transform {
namespace {

/// More parts of one place than anyone sets by hand: then it counts as changed as a whole.
constexpr std::size_t most_parts = 16;

/// True where a reference can lead: outside of jobs, in `meta` and `env`, in what a `dynamic` block repeats.
bool can_be_read(const Inputs& inputs, PlaceId at) {
  while (true) {
    const Place& place = inputs.place(at);
    if (place.name == "meta" || place.name == "env" || place.name == "for_each") return true;
    if (place.parent == at.place) return place.name != "job";
    at.place = place.parent;
  }
}

bool is_own(const Moved& moved) { return std::ranges::find(moved.literals, moved.at) != moved.literals.end(); }

/// Everything that one literal reaches.
class Trail {
 public:
  /// False where that is known already.
  bool is_new(Shift& shift) {
    std::size_t& parts = parts_[shift.at];
    if (!shift.below.empty() && (parts >= most_parts || shift.below.size() > most_parts)) {
      shift.below.clear();
      shift.is_sure = false;
    }
    if (!seen_.emplace(shift.at, shift.below, shift.is_sure).second) return false;
    ++parts;
    return true;
  }

 private:
  std::map<PlaceId, std::size_t> parts_;
  std::set<std::tuple<PlaceId, std::vector<std::string>, bool>> seen_;
};

class Search {
 public:
  Search(const Call& call, const std::vector<bool>& files, std::vector<Moved>& moved)
      : call_(call), moved_(moved), readers_(call.inputs, files) {}

  void follow(std::size_t origin);
  /// What was found, in order of places.
  std::vector<Moved> take();

 private:
  /// A place that was found.
  struct Found {
    std::vector<std::size_t> origins;
    bool is_sure = false;
  };

  bool arrives(std::size_t origin, Shift& shift);
  void note(std::size_t origin, const Shift& shift);
  bool is_settled(PlaceId at);
  Moved moved_at(PlaceId at, const Found& found) const;

  const Call& call_;
  std::vector<Moved>& moved_;
  Readers readers_;
  std::map<PlaceId, Found> found_;
  std::map<PlaceId, bool> settled_;
};

void Search::follow(std::size_t origin) {
  Trail trail;
  std::vector<Shift> open{{moved_[origin].at, {}, moved_[origin].is_sure}};
  while (!open.empty()) {
    const Shift change = std::move(open.back());
    open.pop_back();
    for (Shift& next : readers_.of(change)) {
      if (arrives(origin, next) && trail.is_new(next)) open.push_back(std::move(next));
    }
  }
}

/// A variable's conditions: they decide whether there is a job, and are no part of it.
bool is_condition(const Inputs& inputs, PlaceId at) {
  return inputs.place({at.file, inputs.place(at).parent}).name == "validation";
}

/// False where it is known that nothing comes of it.
bool Search::arrives(std::size_t origin, Shift& shift) {
  const auto told = std::ranges::lower_bound(moved_, shift.at, {}, &Moved::at);
  if (told == moved_.end() || told->at != shift.at) {
    if (is_condition(call_.inputs, shift.at) || is_settled(shift.at)) return false;
    note(origin, shift);
    return true;
  }
  const PlaceId literal = moved_[origin].at;
  if (std::ranges::find(told->literals, literal) == told->literals.end()) told->literals.push_back(literal);
  shift.is_sure = shift.is_sure || told->is_sure;
  return true;
}

// What a `dynamic` block repeats is as long as before where only something within an entry changes, and is read entry
// by entry.
void Search::note(std::size_t origin, const Shift& shift) {
  if (!shift.below.empty() && call_.inputs.place(shift.at).name == "for_each") return;
  Found& found = found_[shift.at];
  if (found.origins.empty() || found.origins.back() != origin) found.origins.push_back(origin);
  found.is_sure = found.is_sure || shift.is_sure;
}

/// True if all of the place can be read, and reads as before.
bool Search::is_settled(PlaceId at) {
  auto [known, is_new] = settled_.try_emplace(at);
  if (is_new) {
    const Pieces pieces = read(call_.inputs, at);
    known->second = !pieces.empty() && std::ranges::none_of(pieces, &Piece::opaque);
  }
  return known->second;
}

Moved Search::moved_at(PlaceId at, const Found& found) const {
  const Moved& first = moved_[found.origins.front()];
  Moved moved;
  moved.at = at;
  const Pieces pieces = read(call_.inputs, at);
  moved.before = pieces.empty() ? std::string(call_.inputs.place(at).value->text()) : shown(pieces);
  moved.after = pieces.empty() ? moved.before : call_.drafts.shown(pieces);
  moved.old_text = first.old_text;
  moved.new_text = first.new_text;
  moved.governed_by = first.at;
  moved.is_readable = false;
  moved.is_sure = found.is_sure;
  std::set<std::uint32_t> causes;
  for (std::size_t origin : found.origins) {
    moved.literals.push_back(moved_[origin].at);
    causes.insert(moved_[origin].causes.begin(), moved_[origin].causes.end());
  }
  moved.causes.assign(causes.begin(), causes.end());
  return moved;
}

std::vector<Moved> Search::take() {
  std::vector<Moved> all;
  all.reserve(found_.size());
  for (const auto& [at, found] : found_) all.push_back(moved_at(at, found));
  return all;
}

}  // namespace

void add_reached(const Call& call, const std::vector<bool>& files, std::vector<Moved>& moved) {
  auto is_origin = [&](const Moved& each) { return is_own(each) && can_be_read(call.inputs, each.at); };
  if (std::ranges::none_of(moved, is_origin)) return;
  Search search(call, files, moved);
  for (std::size_t number = 0; number < moved.size(); ++number) {
    if (is_origin(moved[number])) search.follow(number);
  }
  for (Moved& found : search.take()) moved.push_back(std::move(found));
  std::stable_sort(moved.begin(), moved.end(), [](const Moved& one, const Moved& other) { return one.at < other.at; });
}

}  // namespace jobstamp::transform
